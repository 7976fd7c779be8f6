import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { isComment, pairLines } from "./changes.ts";
import { headOf, isBlank, isDependency, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Files that hold nothing but exceptions from a check: what a linter, a type checker or a scanner is to pass over. */
const EXCEPTION_FILE =
  /(?:^|\/)(?:\.(?!git|docker|npm|prettier|vscode|helm|gcloud|hg|cvs|bazel|slug|eb|cf|now|vercel|code|cursor|remark|rsync)[\w-]{1,30}[_-]?ignore|\.?dialyzer[._-]ignore\.exs|\.snyk|\.nsprc|\.secrets\.baseline|\.rubocop_todo\.yml|[\w.-]{0,40}(?:suppressions?|exemptions?|waivers?|allow-?list)[\w-]{0,20}\.(?:xml|ya?ml|json5?|toml|txt)|\.?(?:audit|cve|vuln\w*|license)[._-]?(?:ignore|exceptions?|allow\w*)[\w.-]{0,20}|[\w.-]{0,40}(?:psalm|phpstan|detekt|lint|tslint|eslint|ktlint|checkstyle|pmd|spotbugs|findbugs|mypy|pylint|ruff|flake8|pyright|qodana|semgrep|gitleaks|secrets|cppcheck|steep|sorbet|arch\w{0,10}|type\w{0,10}|dead-?code|knip|betterer|api)[._-]?baseline[\w.-]{0,20})$/iu;

/** Names of lists by which a check is told what to pass over. */
export const EXCEPTION_HEAD =
  /\b\w{0,30}(?:ignor|exclu|skip|omit|deselect|allow-?_?list|white-?_?list|suppress|exempt|waive|quarantine|mute)\w{0,30}\b/iu;
/** What nobody writes by hand, so that nobody checks it. */
const NOT_WRITTEN =
  /(?:^|[/_.*-])(?:proto|protobuf|grpc|thrift|openapi|swagger|codegen|migrations|node_modules|dist|build|coverage|vendors?|\.next|\.nuxt|\.git|out|output|generated|autogen|gen|target|te?mp|\.?cache|\.?venv|env|__pycache__|third[_-]party|\.output|\.turbo|public|static|lib|bin|obj|fixtures?|snapshots|docs?|examples?|playground)(?:[/*.$|^"'`,\]\s-]|$)|(?:MapperImpl|Designer|_pb2|_pb2_grpc|\.pb|\.gen|\.g|\.freezed|\.min|\.d)\.\w{1,8}\b|\.md\b/u;

/** An entry of such a list that names one thing of that kind. */
export function isNotWritten(entry: string): boolean {
  return entry.length < 200 && !/\s\S+\s/u.test(entry.trim()) && NOT_WRITTEN.test(entry.trim());
}

/** A check that is told to pass over more than before, in a file or a list that is there for just that. */
export function findExceptions(subject: Subject): Finding[] {
  if (EXCEPTION_FILE.test(subject.path)) return [...inExceptionFile(subject)];
  if (!subject.role.settings || /\.(?:sh|bash|zsh|ps1|bat|cmd)$/iu.test(subject.path)) return [];
  const lines = [...subject.file.hunks.flatMap((hunk) => longerLists(hunk)), ...longerInline(subject)];
  return lines
    .slice(0, 1)
    .map((line) => weakening(subject, line, "weakening/narrowed", "a check passes over more than before"))
    .concat(
      subject.file.hunks
        .flatMap(shorterLists)
        .slice(0, 1)
        .map((line) =>
          weakening(subject, line, "weakening/command-dropped", "something no longer has to hold"),
        ),
    );
}

/** Names of lists of what has to hold. */
const REQUIREMENT_HEAD =
  /\b(?:required?\w{0,20}|\w{0,20}conditions|contexts|\w{0,10}checks|status\w{0,10}|needs|gates|linters|enable|select|hooks)\b["']?\s*[:=]/iu;

/** Lists of what has to hold that lose items. */
function shorterLists(hunk: DiffHunk): DiffLine[] {
  const items = (kind: "added" | "removed") =>
    hunk.lines.filter(
      (line, at) => line.kind === kind && isItem(line.text) && REQUIREMENT_HEAD.test(headOf(hunk, at, kind)),
    );
  return items("removed").slice(items("added").length);
}

function inExceptionFile(subject: Subject): Finding[] {
  const acting = (lines: DiffLine[]) =>
    lines.filter(
      (line) =>
        !isBlank(line) && !isComment(line.text) && /[\p{L}\d]/u.test(line.text) && !isNotWritten(line.text),
    );
  const removed = subject.changes.flatMap((change) => acting(change.removed));
  const added = subject.changes.flatMap((change) => acting(change.added));
  return added.length <= removed.length
    ? []
    : [weakening(subject, added[0], "weakening/narrowed", "one more exception from a check")];
}

/** Items on lines of their own, under a head that speaks of exceptions. */
function longerLists(hunk: DiffHunk): DiffLine[] {
  const items = (kind: "added" | "removed") =>
    hunk.lines.filter(
      (line, at) =>
        line.kind === kind &&
        isItem(line.text) &&
        !isNotWritten(line.text.replace(/<\/?\w{1,40}>/gu, "")) &&
        EXCEPTION_HEAD.test(headOf(hunk, at, kind)),
    );
  return items("added").slice(items("removed").length);
}

/** A value in a list: no key, no bracket alone. */
function isItem(text: string): boolean {
  return (
    !isComment(text) &&
    !isDependency(text) &&
    (/^\s*(?:-\s+)?[\w#-]{1,60}=\S{1,60}(?:\s\w+)?\s*$|^\s*(?:-\s+)?(?:["'`]{1,3}[^"'`]{1,300}["'`]{1,3}|[\w*./\\^$|()?-]{2,200})\s*,?\s*(?:#.*|\/\/.*)?$/u.test(
      text,
    ) ||
      /^\s*(?:-\s+\w{1,30}\s*:|<\w{1,40}(?:\s[^>]{0,300})?>|\{.{3,300}\})/u.test(text) ||
      /^\s*\w{2,30}\s*=\s*\[/u.test(text))
  );
}

/** Lists that stand on one line with their head. */
function longerInline(subject: Subject): DiffLine[] {
  const items = (text: string) =>
    [...text.replace(/^[^:=]{0,100}[:=]/u, "").matchAll(/["'`][^"'`]{1,200}["'`]|[\w*./-]{2,}/gu)].filter(
      ([item]) => !isNotWritten(item),
    ).length;
  return subject.changes.flatMap((change) =>
    pairLines(change)
      .filter(({ removed, added }) => {
        const head = /^[^:=]{1,100}(?=[:=])/u.exec(added.text)?.[0] ?? "";
        return (
          EXCEPTION_HEAD.test(head) &&
          /^[^:=]{1,100}(?=[:=])/u.exec(removed.text)?.[0] === head &&
          !isComment(added.text) &&
          items(added.text) > items(removed.text)
        );
      })
      .map(({ added }) => added),
  );
}
