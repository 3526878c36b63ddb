import type { AddressBinding } from '../address/addressBinding.ts';

/** Removes the canonical link of the served page once another page is shown, or the page with answers. */
export function keepCanonicalLinkTrue(binding: AddressBinding): void {
  const check = (): void => {
    if (binding.shown().address !== binding.prerendered().address)
      document.querySelector('link[rel="canonical"]')?.remove();
  };
  check();
  binding.subscribe(check);
}
