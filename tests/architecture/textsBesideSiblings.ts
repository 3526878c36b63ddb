import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * Lists the elements in a source file that have a text beside another child, by their first line. Only certain texts
 * count: letters in JSX, a string, a template, also behind a condition.
 */
export function textsBesideSiblings(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const check = ({ start, children }: { readonly start: number; readonly children: readonly ESTree.JSXChild[] }) => {
    const shown = children.filter((child) => !isLayout(child));
    if (shown.length > 1 && shown.some(isText)) found.push(`${file}:${source.slice(0, start).split('\n').length}`);
  };
  new Visitor({ JSXElement: check, JSXFragment: check }).visit(parseSync(file, source).program);
  return found;
}

/** True for line breaks between elements, and for comments: React renders neither. */
function isLayout(child: ESTree.JSXChild): boolean {
  if (child.type === 'JSXText') return /^\s*\n\s*$/u.test(child.value);
  return child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression';
}

function isText(child: ESTree.JSXChild): boolean {
  return child.type === 'JSXText' || (child.type === 'JSXExpressionContainer' && isTextual(child.expression));
}

function isTextual(expression: ESTree.JSXExpression | ESTree.Expression): boolean {
  const { type } = expression;
  if (type === 'ConditionalExpression') return isTextual(expression.consequent) || isTextual(expression.alternate);
  if (type === 'LogicalExpression') return isTextual(expression.right);
  return type === 'Literal' || type === 'TemplateLiteral' || type === 'BinaryExpression';
}
