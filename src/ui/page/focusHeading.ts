/** Takes focus to the heading of the page that is on screen, without scrolling. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1:not(:is([inert], [hidden]) *)')?.focus({ preventScroll: true });
}
