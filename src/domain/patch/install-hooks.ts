import picomatch from "picomatch";
import type { Finding } from "../patch.ts";
import type { FileDiff } from "../unified-diff.ts";

/** Scripts that npm and its peers run by themselves (docs.npmjs.com/cli/using-npm/scripts, "Life Cycle Scripts"). */
const LIFECYCLE_SCRIPT =
  /"(preinstall|install|postinstall|preprepare|prepare|postprepare|prepublish|prepublishOnly|prepack|postpack|dependencies|preuninstall|uninstall|postuninstall|pnpm:devPreinstall)"\s*:\s*"/gu;

/** Added or changed lifecycle scripts of any `package.json`: code that runs on every machine that installs. */
export function findInstallHooks(files: FileDiff[], allow: string[]): Finding[] {
  const isAllowed = allow.length === 0 ? () => false : picomatch(allow, { dot: true, nocase: true });
  return [...files.flatMap(findBuildCommands), ...findLifecycleScripts(files, isAllowed)];
}

/** Python runs this file to install the package. */
const BUILD_COMMAND =
  /\bos\.(?:system|popen|exec\w*|spawn\w*)\b|\bsubprocess\b|\b(?:exec|eval|__import__)\s*\(|\burlopen\b|\burlretrieve\b|\brequests\.|\bcmdclass\b/u;

function findBuildCommands(file: FileDiff): Finding[] {
  if (!/(?:^|\/)setup\.py$/iu.test(file.path)) return [];
  return file.hunks.flatMap(({ lines }) =>
    lines
      .filter(({ kind, text }) => kind === "added" && BUILD_COMMAND.test(text) && !/^\s*#/u.test(text))
      .map((line) => ({
        rule: "protected-path/install-hook",
        path: file.path,
        line: line.newLine,
        message: "the package's set-up runs a program or other code",
        verdict: "needs-human",
      })),
  );
}

function findLifecycleScripts(files: FileDiff[], isAllowed: (path: string) => boolean): Finding[] {
  return files
    .filter((file) => /(?:^|\/)package\.json$/iu.test(file.path))
    .flatMap((file) =>
      file.hunks.flatMap((hunk) => {
        const lines = hunk.lines.filter((line) => line.kind !== "removed");
        // A key and its value may stand on different lines, and JSON lets a key be spelt in escapes.
        const starts: number[] = [];
        let text = "";
        for (const line of lines) {
          starts.push(text.length);
          text += `${decodeEscapes(line.text)}\n`;
        }
        return [...text.matchAll(LIFECYCLE_SCRIPT)].flatMap((match): Finding[] => {
          const end = match.index + match[0].length;
          const touched = lines.findIndex((line, at) => {
            const from = starts[at]!;
            const to = starts[at + 1] ?? text.length;
            return line.kind === "added" && from < end && to > match.index;
          });
          if (touched === -1) return [];
          return [
            {
              rule: "protected-path/install-hook",
              path: file.path,
              line: lines[touched]!.newLine,
              message: `package managers run the script "${match[1]}" by themselves`,
              verdict: isAllowed(file.path) ? "needs-human" : "refuse",
            },
          ];
        });
      }),
    );
}

function decodeEscapes(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
