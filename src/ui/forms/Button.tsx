import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Kind = 'primary' | 'quiet' | 'text';

interface Props extends ComponentProps<'button'> {
  readonly kind?: Kind;
  readonly size?: 'big';
}

/** A button that does nothing by itself unless `type="submit"` is given. */
export function Button({ kind = 'primary', size, ...rest }: Props) {
  return <button type="button" {...rest} className={buttonClass(kind, size)} />;
}

/** The look of a button, for a link that leads on. */
export function buttonClass(kind: Kind, size?: 'big'): string {
  return [styles.button, styles[kind], size && styles[size]].filter(Boolean).join(' ');
}
