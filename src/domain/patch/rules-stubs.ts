import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { isBlank, weakening } from "./finding.ts";
import type { PatchContext } from "./patch-context.ts";
import { findEchoes } from "./rules-echoes.ts";
import type { Subject } from "./subject.ts";

/** Replaces code of the project, or makes it answer what a test wants to hear. */
const STUB = new RegExp(
  [
    String.raw`\b(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*["']\.`,
    String.raw`\b(?:jest|vi)\.spyOn\(.{1,200}\)\s*\.mock(?:Return|Resolved|Rejected|Implementation)`,
    String.raw`\.mock(?:ReturnValue|ResolvedValue|RejectedValue|Implementation)(?:Once)?\(`,
    String.raw`\bsinon\.(?:stub|replace|fake)|\btd\.replace\(|\bproxyquire\b|\brewire\(|\bmock\.method\(|\bt\.mock\b`,
    String.raw`\bmonkeypatch\.(?:setattr|setitem|delattr)\(|(?<!\w)@?(?:mock|mocker)\.patch\b|^\s*@patch\(|^\s*with\s+patch\(|\b(?:Magic)?Mock\(\s*(?:return_value|side_effect)|\.(?:return_value|side_effect)\s*=`,
    String.raw`\bmockk<|\bevery\s*\{|\bwhen\(.{1,120}\)\.then(?:Return|Answer)|\bdoReturn\(|\bMockito\.(?:mock|spy)\(|\bmockStatic\(|\bSubstitute\.For<|\bnew\s+Mock<|\.Setup\(|\.Returns(?:Async)?\(|\bA\.CallTo\(`,
    String.raw`\ballow(?:_any_instance_of)?\(.{1,120}\)\.to\s+receive|\bexpect_any_instance_of\(|\.stubs?\(|\.stub\s+:|\bstub_const\(|\bany_instance\b|\bdefine_method\(|\bclass_eval\b|\binstance_eval\b`,
    String.raw`->(?:willReturn|shouldReceive|andReturn|will\()|\bcreate(?:Mock|Stub|PartialMock)\(|\bMockery::mock\(`,
    String.raw`\bgomonkey\.Apply|\bmonkey\.Patch|\.EXPECT\(\)\.|\.On\("\w+"`,
    String.raw`\bexpect_call\b|\bON_CALL\(|\bEXPECT_CALL\(.{1,120}WillRepeatedly|\bwill_return\(|\bMox\.(?:stub|expect)\(|\bwith_mock\b|\bMimic\.`,
    String.raw`^\s*(?:\w+\.)*[A-Za-z_]\w*\.(?:prototype\.)?\w+\s*=\s*(?:async\s*)?(?:\(.{0,60}\)\s*=>|lambda\b|function\b|jest\.fn|vi\.fn)`,
    String.raw`^\s*(?:global|globalThis|window|Date|Math)\.\w+\s*=(?!=)`,
  ].join("|"),
  "u",
);

/** More lines than this are not slipped in. */
const MOST_LINES = 8;

/**
 * Stubs slipped into tests that otherwise stay as they are, when no code changes: then nothing called for them but the
 * wish that the test passes.
 */
export function findStubs(subject: Subject, context: PatchContext): Finding[] {
  const echoed = findEchoes(subject, context);
  if (echoed.length > 0) return echoed;
  if (context.changesSource || !subject.role.test || subject.file.kind === "added") return [];
  return subject.file.hunks.flatMap((hunk) => {
    const stub = slippedIn(subject, hunk);
    return stub === undefined
      ? []
      : [
          weakening(
            subject,
            stub,
            "weakening/test-stubbed",
            "code under test is replaced, and nothing else changes",
          ),
        ];
  });
}

function slippedIn(subject: Subject, hunk: DiffHunk): DiffLine | undefined {
  const acting = (kind: DiffLine["kind"]) =>
    hunk.lines.filter((line) => line.kind === kind && !isBlank(line) && !isComment(line.text));
  const added = acting("added");
  const removed = acting("removed");
  if (added.length > MOST_LINES) return undefined;
  const before = new Set(removed.map((line) => readDeclaration(line.text, subject.language)?.name));
  const brings = added.some((line) => {
    const declared = readDeclaration(line.text, subject.language);
    return declared !== undefined && !before.has(declared.name);
  });
  if (brings) return undefined;
  const asserted = (lines: DiffLine[]) =>
    lines.filter((line) => readAssertion(line.text, subject.language) !== undefined).length;
  if (asserted(added) > asserted(removed)) return undefined;
  // A stub that becomes another stub is upkeep.
  const stubs = added.filter((line) => STUB.test(line.text.slice(0, 500)));
  return stubs[removed.filter((line) => STUB.test(line.text.slice(0, 500))).length];
}
