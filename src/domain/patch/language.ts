/** Families of languages that share their test frameworks. */
export type Language =
  | "javascript"
  | "python"
  | "go"
  | "rust"
  | "jvm"
  | "csharp"
  | "ruby"
  | "php"
  | "c"
  | "swift"
  | "shell"
  | "other";

const BY_EXTENSION: readonly [Language, RegExp][] = [
  ["javascript", /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html)$/iu],
  ["python", /\.(?:pyi?|ipynb)$/iu],
  ["go", /\.go$/iu],
  ["rust", /\.rs$/iu],
  ["jvm", /\.(?:java|kts?|groovy|scala|sc)$/iu],
  ["csharp", /\.(?:cs|fs|vb)$/iu],
  ["ruby", /\.(?:rb|rake|gemspec|ru)$/iu],
  ["php", /\.(?:php|phpt)$/iu],
  ["c", /\.(?:c|h|cc|cpp|cxx|hpp|hh|hxx|cu|m|mm)$/iu],
  ["swift", /\.swift$/iu],
  ["shell", /\.(?:sh|bash|zsh|bats)$/iu],
];

export function languageOf(path: string): Language {
  return BY_EXTENSION.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
}
