import { describe, expect, test } from "vitest";
import { ciCandidates, languagesOf, remoteOf, testCommandOf } from "../../../src/domain/setup/checkout.ts";
import { readWorkflowFacts } from "../../../src/domain/setup/workflow.ts";

const npm = (script: string): Record<string, string> => ({
  "package.json": JSON.stringify({ scripts: { test: script } }),
});

test.each([
  ["npm", ["package.json"], npm("node --test"), "npm test"],
  ["pnpm", ["package.json", "pnpm-lock.yaml"], npm("vitest"), "pnpm test"],
  ["yarn", ["package.json", "yarn.lock"], npm("jest"), "yarn test"],
  [
    "what npm writes where there are no tests",
    [],
    npm('echo "Error: no test specified" && exit 1'),
    undefined,
  ],
  ["a broken manifest", ["go.mod"], { "package.json": "{" }, "go test ./..."],
  ["a manifest that is no object", [], { "package.json": "[]" }, undefined],
  ["scripts that are no object", [], { "package.json": '{"scripts": 3}' }, undefined],
  ["a manifest of null", [], { "package.json": "null" }, undefined],
  ["make", [], { Makefile: "all:\n\ttrue\ntest: all\n\tprove\n" }, "make test"],
  ["Rust", ["Cargo.toml"], {}, "cargo test"],
  ["Maven", ["pom.xml"], {}, "mvn --batch-mode test"],
  ["Gradle", ["gradlew"], {}, "./gradlew test"],
  ["tox", ["tox.ini", "pytest.ini"], {}, "tox"],
  ["pytest", ["pytest.ini"], {}, "python -m pytest"],
  ["pytest by its fixtures", ["conftest.py"], {}, "python -m pytest"],
  ["pytest by its files", ["pkg/test_date.py"], {}, "python -m pytest"],
  ["nothing", ["README.md"], {}, undefined],
] as const)("the test command of a repository with %s", (_, files, manifests, command) => {
  expect(testCommandOf({ files, manifests })).toBe(command);
});

test("the three languages with most files", () => {
  expect(languagesOf(["a.ts", "b.tsx", "c.py", "d.go", "e.go", "f.go", "README", "g.rs", "h.py"])).toEqual([
    "Go",
    "TypeScript",
    "Python",
  ]);
  expect(languagesOf(["README.md"])).toEqual([]);
});

test.each([
  ["https://github.com/octo/hello.git", "github.com", "octo", "hello"],
  ["https://x-access-token:secret@github.com/octo/hello", "github.com", "octo", "hello"],
  ["git@github.example.com:octo/he.llo.git", "github.example.com", "octo", "he.llo"],
  ["ssh://git@github.com/octo/hello/", "github.com", "octo", "hello"],
  ["http://127.0.0.1:8080/octo/hello.git", "127.0.0.1:8080", "octo", "hello"],
])("the remote %s", (address, host, owner, name) => {
  expect(remoteOf(address)).toEqual({ host, owner, name });
});

test.each(["", "/srv/git/hello.git", "file:///srv/hello.git", "https://github.com/hello"])(
  "%j names no repository on a host",
  (address) => expect(remoteOf(address)).toBeUndefined(),
);

describe("candidates for CI", () => {
  const facts = (name: string, on: unknown, uses = "actions/checkout@v5") =>
    readWorkflowFacts(`.github/workflows/${name.toLowerCase()}.yml`, {
      name,
      on,
      jobs: { a: { steps: [{ uses }] } },
    });

  test("what judges pull requests and is called so comes first; ours and what neither starts are none", () => {
    const found = ciCandidates([
      facts("Deploy", ["push"]),
      facts("Labels", ["pull_request"]),
      facts("CI", { push: null, pull_request: null }),
      facts("Nightly", { schedule: [] }),
      facts("Upshift", ["pull_request"], "upshift-dev/upshift@v1"),
    ]);
    expect(found.map(({ name }) => name)).toEqual(["CI", "Labels", "Deploy"]);
  });
});
