/** The document's title: what the page is, its place, the site. */
export function PageTitle({ parts }: { readonly parts: readonly string[] }) {
  return <title>{[...parts, 'Weighpoint'].join(' – ')}</title>;
}
