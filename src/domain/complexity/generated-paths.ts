/**
 * Files that machines write: they count neither as files nor as lines. Lockfiles, vendored folders, build output,
 * snapshots and generated code by their usual names; a repository's own `.gitattributes` adds to it.
 */
const GENERATED = [
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|composer\.lock|Gemfile\.lock|go\.sum|flake\.lock|mix\.lock|pubspec\.lock|Podfile\.lock|packages\.lock\.json|gradle\.lockfile)$/,
  /(?:^|\/)(?:node_modules|vendor|vendored|third_party|bower_components|dist|build|out|target|coverage|\.next|\.nuxt|__pycache__|__generated__|generated)\//,
  /(?:^|\/)(?:__snapshots__|snapshots)\/|\.snap$|\.ambr$/,
  /\.min\.(?:js|css)$|\.(?:js|css)\.map$|\.bundle\.js$|\.pb\.go$|_pb2(?:_grpc)?\.py$|\.g\.dart$|\.designer\.cs$|\.generated\.\w+$|_generated\.\w+$/i,
] as const;

export function isGeneratedPath(path: string): boolean {
  return GENERATED.some((pattern) => pattern.test(path));
}

/** Patterns of a `.gitattributes` that say a file is not written by people, and those that take it back. */
export interface LinguistRule {
  /** As in .gitattributes. */
  pattern: string;
  generated: boolean;
}

const ATTRIBUTE = /(^|\s)(-)?linguist-(?:generated|vendored)(?:=(true|false))?(?=\s|$)/;

/** `dist/** linguist-generated` → one rule. Lines about other attributes say nothing. */
export function linguistRules(gitattributes: string): LinguistRule[] {
  return gitattributes.split(/\r?\n/).flatMap((line) => {
    const [pattern = ""] = line.trim().split(/\s+/);
    const attribute = ATTRIBUTE.exec(line.trim().slice(pattern.length));
    if (pattern === "" || pattern.startsWith("#") || attribute === null) return [];
    return [{ pattern, generated: attribute[2] === undefined && attribute[3] !== "false" }];
  });
}
