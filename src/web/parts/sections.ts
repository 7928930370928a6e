/**
 * The colours of the sections of the file, the same wherever they are shown.
 * @module
 */

/** The class of the stylesheet that fills each section. */
export const sectionFills: Readonly<Record<string, string>> = {
  header: 'fill-5',
  hot: 'fill-1',
  discardable: 'fill-3',
  cold: 'fill-2',
  tables: 'fill-4',
}
