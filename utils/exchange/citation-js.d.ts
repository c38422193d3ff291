/** As much of citation-js as is used; its own types leave the output's options out. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: { format(format: string, items: readonly object[], options?: object): unknown };
    readonly config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
