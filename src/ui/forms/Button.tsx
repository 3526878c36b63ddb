import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Kind = 'primary' | 'quiet' | 'text';

interface Props extends ComponentProps<'button'> {
  readonly kind?: Kind;
  readonly size?: 'big';
}

/** A button. Without `type="submit"` it submits no form. */
export function Button({ kind = 'primary', size, ...rest }: Props) {
  return <button type="button" {...rest} className={buttonClass(kind, size)} />;
}

/** Returns the class of a button, for a link that looks like one. */
export function buttonClass(kind: Kind, size?: 'big'): string {
  return [styles.button, styles[kind], size && styles[size]].filter(Boolean).join(' ');
}
