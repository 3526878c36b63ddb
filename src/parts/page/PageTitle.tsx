/** The title of the document: the page, the pages above it, the site. */
export function PageTitle({ parts }: { readonly parts: readonly string[] }) {
  return <title>{[...parts, 'Weighpoint'].join(' – ')}</title>;
}
