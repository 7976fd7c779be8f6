import { describe, expect, it } from "vitest";
import { collisionKey, parseRepositoryPath } from "../../src/domain/repository-path.ts";

describe("parseRepositoryPath", () => {
  it.each([
    ["src/a.ts", "src/a.ts"],
    ["./src//a.ts/", "src/a.ts"],
    [".gitignore", ".gitignore"],
    ["a.git", "a.git"],
    ["git~x", "git~x"],
    ["git~1x", "git~1x"],
    ["xgit~1", "xgit~1"],
    [".github", ".github"],
    ["1:/x", "1:/x"],
    ["dir/c:x", "dir/c:x"],
    ["a/...b", "a/...b"],
    ["x".repeat(255), "x".repeat(255)],
    [`${"a/".repeat(2047)}bb`, `${"a/".repeat(2047)}bb`],
  ])("takes %j", (raw, path) => {
    expect(parseRepositoryPath(raw)).toEqual({ ok: true, path });
  });

  it.each([
    ["a".repeat(4097), "the path is too long"],
    [`${"a/".repeat(2048)}b`, "the path is too long"],
    ["a\nb", "the path has control characters"],
    ["a\u007f", "the path has control characters"],
    ["a\u0000", "the path has control characters"],
    ["a\\b", "use / between folders, not \\"],
    ["/etc/passwd", "paths are relative to the root of the repository (no leading /)"],
    // One letter and a colon at the start is a drive.
    ["a:b", "paths are relative to the root of the repository (no leading /)"],
    ["C:x", "paths are relative to the root of the repository (no leading /)"],
    ["c:/x", "paths are relative to the root of the repository (no leading /)"],
    ["", "the path is empty"],
    [".", "the path is empty"],
    ["././/", "the path is empty"],
    ["a/../b", "the path leaves the repository"],
    [" ", "a folder or file name begins or ends with white space"],
    ["a /b", "a folder or file name begins or ends with white space"],
    ["a/\u3000b", "a folder or file name begins or ends with white space"],
    ["..", "the path leaves the repository"],
    ["x".repeat(256), "a folder or file name is too long"],
    ["é".repeat(128), "a folder or file name is too long"],
  ])("refuses %j", (raw, reason) => {
    expect(parseRepositoryPath(raw)).toEqual({ ok: false, reason });
  });

  it.each([
    ".git",
    "a/.GIT/config",
    "git~1",
    "GIT~12/x",
    ".git. .",
    ".git::$INDEX_ALLOCATION",
    ".git:x/y",
    ".g\u200cit",
    ".g\u00adit",
    ".g\u180eit",
    "．git",
    ".ｇｉｔ",
  ])("takes %j for git's own folder", (raw) => {
    expect(parseRepositoryPath(raw)).toEqual({ ok: false, reason: "git's own files are off limits" });
  });
});

describe("collisionKey", () => {
  it("is one for names that differ by case or Unicode form alone", () => {
    expect(collisionKey("Src/CAFÉ")).toBe(collisionKey("src/cafe\u0301"));
    expect(collisionKey("a")).not.toBe(collisionKey("b"));
    expect(collisionKey("\u0130")).toBe(collisionKey("i\u0307"));
  });
});
