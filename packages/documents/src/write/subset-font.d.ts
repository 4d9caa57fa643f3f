// The package brings no types; this is what is used of it.
declare module 'subset-font' {
  interface Options { targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'; noLayoutClosure?: boolean; noHinting?: boolean; dropTables?: string[] }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
