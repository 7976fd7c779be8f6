import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import { isBlank, placeOf, weakening } from "./finding.ts";
import { isInNewTest } from "./new-ground.ts";
import type { PatchContext } from "./patch-context.ts";
import type { Subject } from "./subject.ts";

/** A call that a test answers itself. */
interface Stub {
  /** Absent: of whatever object. */
  object?: string | undefined;
  name: string;
}

/** How the frameworks say so. Groups: the object, where it is one that the test holds, and the name. */
const FORMS: readonly RegExp[] = [
  // Assigned, in any language.
  /^\s*(?:self\.|this\.)?(?<object>\w+)\.(?<name>\w+)\s*=(?!=)\s*(?:async\s*)?(?:\(.{0,60}\)\s*=>|\w+\s*=>|lambda\b|function\b|func\(|jest\.fn|vi\.fn|(?:mock\.)?(?:Magic|Async)?Mock\()/u,
  /^\s*(?<name>\w+)\s*=(?!=)\s*func\(/u,
  // JavaScript.
  /\b(?:spyOn|method|sinon\.(?:stub|replace|fake))\(\s*(?<object>[\w.]+)\s*,\s*["'](?<name>\w+)["']\s*(?:,.*|\)\s*\.(?:mock(?:Return|Resolved|Implementation)|returns|resolves|callsFake).*)$/u,
  /\b(?:jest|vi)\.mocked\(\s*(?:\w+\.){0,4}(?<name>\w+)(?:,[^()]{0,60})?\)\s*\.mock(?:Return|Resolved|Implementation)/u,
  // Python.
  /\b(?:patch\.object|setattr)\(\s*(?<object>[\w.]+)\s*,\s*["'](?<name>\w+)["']\s*,/u,
  /(?<!\w)@?(?:mock\.|mocker\.)?(?:patch|setattr)\(\s*["'][\w.]*\.(?<name>\w+)["']\s*,/u,
  // A class of the test's own.
  /(?:\bclass\b|\bnew\b|\bobject\b).{1,120}@?\b[Oo]verride\s+(?:\w+\s+){0,3}?(?<name>\w+)\s*\(/u,
  // The JVM, C#.
  /\bdo(?:Return|Answer)\(.{0,120}\)\.when\(\s*(?<object>\w+)\s*\)\.(?<name>\w+)\(/u,
  /\bwhen\(\s*(?:\(\)\s*->\s*)?(?<object>\w+)(?:\.|::)(?<name>\w+).*\.then(?:Return|Answer)\(/u,
  /\b(?:co)?[eE]very\s*\{\s*(?<object>\w+)\.(?<name>\w+)\(/u,
  /(?<object>\w+)\.Setup(?:Get)?\(\s*\w+\s*=>\s*\w+\.(?<name>\w+)/u,
  /^\s*(?<object>\w+)\.(?<name>\w+)(?:\(.{0,80}\))?\.Returns(?:Async|ForAnyArgs)?\(/u,
  // Ruby.
  /\ballow\(\s*(?<object>[\w.@]+)\s*\)\.to\s+receive\(\s*:(?<name>\w+[?!]?)/u,
  /\ballow_any_instance_of\(.{1,80}\)\.to\s+receive\(\s*:(?<name>\w+[?!]?)/u,
  /(?<![\w.])(?<object>@?[a-z]\w*)\.stubs?\(\s*:(?<name>\w+[?!]?)/u,
  /\b[A-Z]\w*(?:\.any_instance)?\.stubs?\(\s*:(?<name>\w+[?!]?)/u,
  /\ballow\(\s*(?<object>[\w.@]+)\s*\)\.to\s+receive_messages\(\s*(?<name>\w+):/u,
  /^\s*def\s+(?!self\b)(?<object>[a-z]\w*)\.(?<name>\w+[?!]?)/u,
  /(?<object>\b[a-z]\w*)\.define_singleton_method\(\s*:(?<name>\w+[?!]?)/u,
  // PHP, Go, Elixir.
  /(?<object>\$\w+)->(?:method|shouldReceive|allows)\(\s*["'](?<name>\w+)["']/u,
  /\b(?:gomonkey\.Apply|monkey\.Patch)\w*\(.{0,80}?\b(?<name>\w+)["']?\s*,/u,
  /\bwith_mock\(?\s*[\w.]+,\s*(?:\[\],\s*)?\[?\s*(?<name>\w+[?!]?):/u,
];

/** What asks about calls instead of making them. */
const ABOUT_CALLS =
  /[Cc]alled|[Rr]eceived?\b|[Vv]erify|\.mock\b|\.calls\b|call_count|call_args|toHaveReturned|\bexpects\b/u;

/** Lines of a hunk, before or after, that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

/** Stubs of the very thing that a test, which was there before, asserts: the test hears itself. */
export function findEchoes(subject: Subject, context: PatchContext): Finding[] {
  if (!subject.role.test || subject.file.kind === "added") return [];
  return subject.file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line, at) => {
      if (line.kind !== "added" || isComment(line.text) || isBlank(line)) return [];
      const stub = stubIn(line.text.slice(0, 500));
      const echoes =
        stub === undefined
          ? replacesModule(subject, hunk, line, context)
          : !isInNewTest(subject, line) && isAsked(subject, hunk, at, stub);
      return echoes
        ? [
            weakening(
              subject,
              line,
              "weakening/test-stubbed",
              "what is asserted is what the test has put there",
            ),
          ]
        : [];
    }),
  );
}

function stubIn(text: string): Stub | undefined {
  for (const form of FORMS) {
    const { object, name } = form.exec(text)?.groups ?? {};
    if (name === undefined) continue;
    // A class or a module stands for all that is made of it.
    return object === undefined || /^[A-Z]|\./u.test(object) ? { name } : { object, name };
  }
  return undefined;
}

/** An assertion that was there before makes the call. */
function isAsked(subject: Subject, hunk: DiffHunk, at: number, { object, name }: Stub): boolean {
  const escaped = (text: string) => text.replace(/[$?]/gu, "\\$&");
  const call = new RegExp(
    object === undefined
      ? `(?:\\.|->|::|(?<![\\w.'":]))${escaped(name)}${subject.language === "ruby" ? "(?![\\w:])" : "\\s*\\("}`
      : `(?<![\\w])${escaped(object)}(?:\\.Object)?(?:\\.|->|::)${escaped(name)}(?![\\w:])`,
    "u",
  );
  const below = hunk.lines.slice(at + 1, at + NEAR);
  return below.some((line, from) => {
    if (!call.test(line.text) || !wasThere(hunk, line)) return false;
    if (asserts(subject, line)) return true;
    // The result gets a name, and the name is asked.
    const result = /^\s*(?:\w+\s+){0,3}(\w+)(?:\s*:\s*[\w<>]{1,40})?\s*:?=(?!=)/u.exec(line.text)?.[1];
    return (
      result !== undefined &&
      below
        .slice(from + 1, from + 20)
        .some((one) => new RegExp(`\\b${result}\\b`, "u").test(one.text) && asserts(subject, one))
    );
  });
}

/** The line stays, or is put in again further in. */
function wasThere(hunk: DiffHunk, line: DiffLine): boolean {
  return (
    line.kind === "context" ||
    (line.kind === "added" &&
      hunk.lines
        .slice(Math.max(0, placeOf(hunk.lines, line) - NEAR), placeOf(hunk.lines, line))
        .some((one) => one.kind === "removed" && one.text.trim() === line.text.trim()))
  );
}

function asserts({ language }: Subject, { text }: DiffLine): boolean {
  if (isComment(text) || ABOUT_CALLS.test(text)) return false;
  return readAssertion(text, language) !== undefined || (language === "go" && /^\s*if\b.*[!=]=/u.test(text));
}

const MODULE_MOCK = /\b(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*["'](\.[^"']{1,200})["']\s*,/u;

/** A module that the tests of this file have been about gets answers made up: it changes in the same patch, or is named like the file. */
function replacesModule(subject: Subject, hunk: DiffHunk, line: DiffLine, context: PatchContext): boolean {
  const specifier = MODULE_MOCK.exec(line.text)?.[1];
  if (specifier === undefined) return false;
  const at = placeOf(hunk.lines, line);
  const factory = hunk.lines.slice(at, at + 10);
  // The rest of the module stays as it is.
  if (factory.some(({ text }) => /[iI]mportActual|requireActual|importOriginal|\.\.\.[\w(]/u.test(text)))
    return false;
  const old = hunk.lines.slice(Math.max(0, at - NEAR), at + NEAR).filter(({ kind }) => kind === "context");
  const imported = old.find(
    ({ text }) => text.includes(specifier) && /^\s*(?:import\b|\}\s*from\b|(?:const|let|var)\b)/u.test(text),
  );
  if (imported === undefined) return false;
  const asked = [...imported.text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)].some(([name]) =>
    old.some((one) => one.text.includes(`expect(${name}(`) && asserts(subject, one)),
  );
  return (
    asked || stemOf(specifier) === stemOf(subject.path) || context.changes(resolve(subject.path, specifier))
  );
}

/** The name of a file without its folder and its endings. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/u, "");
}

/** The path that a relative specifier means, without an ending. */
function resolve(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/").replace(/\.[cm]?[jt]sx?$/u, "");
}
