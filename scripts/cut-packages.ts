/**
 * What is cut off or rewritten in packages when the extension is built, so that none of its code calls the network or gives a
 * page's document markup, and the store's linter has nothing of the kind to warn of. A package that has changed so much that a
 * cut does not fit any more breaks the build.
 */
interface Cut {
  /** How the module's path ends. */
  readonly module: string;
  readonly from: RegExp;
  readonly to: string;
}

/** The extractor works on a small document of its own: with another name for the property, it could not on the browser's. */
const markup = (module: string): Cut => ({ module, from: /\binnerHTML\b/g, to: 'markup' });

const CUTS: readonly Cut[] = [
  markup('/@mozilla/readability/Readability.js'),
  markup('/@mozilla/readability/JSDOMParser.js'),
  {
    // Loads what it is given the address of, and asks at its start.
    module: '/@citation-js/core/lib-mjs/util/fetchFile.js',
    from: /[\s\S]+/,
    to: 'const none = () => { throw new Error("no network"); }; export { none as default, none as fetchFile, none as fetchFileAsync, none as setUserAgent };',
  },
  {
    // Bibliographies as elements, which are not asked for.
    module: '/@citation-js/core/lib-mjs/Cite/get.js',
    from: /const tmp = document\.createElement\('div'\);\s+tmp\.innerHTML = result;\s+return tmp\.firstChild;/,
    to: 'throw new Error("no elements");',
  },
  {
    // A name of letters and digits between "&" and ";", read by a parser whose document is never shown.
    module: '/decode-named-character-reference/index.dom.js',
    from: /element\.innerHTML = characterReference\s+const character = element\.textContent/,
    to: 'const character = new DOMParser().parseFromString(characterReference, "text/html").documentElement.textContent',
  },
  {
    // A tokenizer of that name, which the linter takes for the page's document.
    module: '/mdast-util-from-markdown/lib/index.js',
    from: /return compiler\(options\)\(postprocess\(parse\(options\)\.document\(\)\.write\((.+?)\)\)\);/,
    to: 'const tokenizer = parse(options).document(); return compiler(options)(postprocess(tokenizer.write($1)));',
  },
];

/** For Vite. */
export const cutPackages = {
  name: 'cut-packages',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const cut = CUTS.find(({ module }) => id.split('?')[0]?.endsWith(module));
    if (!cut) return null;
    const { from, to, module } = cut;
    const left = code.replace(from, to);
    if (left === code) throw new Error(`${module} has changed: look at what is cut off it.`);
    return { code: left, map: null };
  },
};
