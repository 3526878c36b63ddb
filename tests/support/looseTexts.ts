/**
 * Lists the texts under an element that React remembers as nodes, each with the element around it. Translators replace
 * text nodes. React would then change the node that it remembers, which is no longer on the page, or throw when it
 * removes it. A string that is the only child of an element is safe: React sets the text of the element. So every text
 * needs an element of its own.
 */
export function looseTexts(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (isRemembered(currentNode)) {
      found.add(`“${currentNode.textContent}” in ${currentNode.parentElement?.outerHTML.slice(0, 200)}`);
    }
  }
  return [...found];
}

/** React marks each node that it remembers. */
function isRemembered(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
}
