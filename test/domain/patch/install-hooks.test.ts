import { describe, expect, it } from "vitest";
import { findInstallHooks } from "../../../src/domain/patch/install-hooks.ts";
import { parseUnifiedDiff } from "../../../src/domain/unified-diff.ts";
import { gitDiff } from "../../hostile/weakenings/git-diff.ts";

const found = (before: string | undefined, after: string, path = "package.json", allow: string[] = []) =>
  findInstallHooks(parseUnifiedDiff(gitDiff({ path, before, after })), allow);

const PLAIN = '{\n  "name": "a",\n  "scripts": {\n    "test": "jest"\n  }\n}\n';
const HOOKED =
  '{\n  "name": "a",\n  "scripts": {\n    "postinstall": "node x.js",\n    "test": "jest"\n  }\n}\n';

describe("scripts that package managers run by themselves", () => {
  it("are found where they are added", () => {
    expect(found(PLAIN, HOOKED)).toEqual([
      {
        rule: "protected-path/install-hook",
        path: "package.json",
        line: 4,
        message: 'package managers run the script "postinstall" by themselves',
        verdict: "refuse",
      },
    ]);
  });

  it("are Python's set-up, too, where it runs something", () => {
    const edited = (line: string, path = "setup.py") => found("setup()\n", `${line}\nsetup()\n`, path);
    expect(edited('os.system("make")')).toMatchObject([
      { rule: "protected-path/install-hook", line: 1, verdict: "needs-human" },
    ]);
    expect(edited("subprocess.check_call(x)", "lib/setup.py")).toHaveLength(1);
    expect(edited('name = "a"')).toEqual([]);
    expect(edited("# subprocess")).toEqual([]);
    expect(edited("subprocess.run(x)", "build.py")).toEqual([]);
  });

  it.each([
    "preinstall",
    "install",
    "prepare",
    "prepublishOnly",
    "prepack",
    "dependencies",
    "pnpm:devPreinstall",
  ])("%s", (name) => {
    expect(found(undefined, `{"scripts": {"${name}": "x"}}\n`)).toHaveLength(1);
  });

  it("are found in any package of the repository, and in no other file", () => {
    expect(found(PLAIN, HOOKED, "packages/a/package.json")).toHaveLength(1);
    expect(found(PLAIN, HOOKED, "packages/a/Package.JSON")).toHaveLength(1);
    expect(found(PLAIN, HOOKED, "my-package.json")).toEqual([]);
    expect(found(PLAIN, HOOKED, "package.json.md")).toEqual([]);
  });

  it("are seen when only the value changes, and not when they stay or go", () => {
    expect(found(HOOKED, HOOKED.replace("x.js", "y.js"))).toMatchObject([{ line: 4 }]);
    expect(found(HOOKED, HOOKED.replace("jest", "vitest"))).toEqual([]);
    expect(found(HOOKED, PLAIN)).toEqual([]);
  });

  it("are seen with the key or the value on a line of its own, and under escapes", () => {
    const broken = PLAIN.replace('"test"', '"prepare":\n      "node x.js",\n    "test"');
    expect(found(PLAIN, broken)).toMatchObject([{ line: 4 }]);
    const valueOnly = broken.replace("node x.js", "node y.js");
    expect(found(broken, valueOnly)).toMatchObject([{ line: 5 }]);
    expect(found(PLAIN, HOOKED.replace("postinstall", "post\\u0069nstall"))).toHaveLength(1);
  });

  it("need a human where the configuration lifts the file", () => {
    expect(found(PLAIN, HOOKED, "package.json", ["package.json"])).toMatchObject([
      { verdict: "needs-human" },
    ]);
    expect(found(PLAIN, HOOKED, "a/package.json", ["package.json"])).toMatchObject([{ verdict: "refuse" }]);
    expect(found(PLAIN, HOOKED, ".x/Package.json", [".X/package.json"])).toMatchObject([
      { verdict: "needs-human" },
    ]);
  });

  it("leave other scripts alone", () => {
    expect(found(PLAIN, PLAIN.replace("jest", "vitest"))).toEqual([]);
    expect(found(PLAIN, PLAIN.replace('"test"', '"reinstall": "x",\n    "test"'))).toEqual([]);
  });
});
