/** Weakenings outside test files: settings, scripts, pipelines, snapshots, and code that knows its tests. */
export interface FileSample {
  language: string;
  path: string;
  text: string;
  edits: readonly (readonly [kind: string, find: string, replace: string])[];
}

export const FILE_SAMPLES: readonly FileSample[] = [
  {
    language: "settings",
    path: "package.json",
    text: `{
  "name": "shop",
  "scripts": {
    "build": "tsc -p .",
    "lint": "eslint . --max-warnings 0",
    "test": "vitest run && npm run test:types",
    "test:types": "tsc --noEmit",
    "coverage": "vitest run --coverage"
  },
  "jest": {
    "testTimeout": 5000,
    "coverageThreshold": {
      "global": { "branches": 90, "lines": 95 }
    }
  },
  "devDependencies": {
    "vitest": "3.1.0"
  }
}
`,
    edits: [
      ["ignored failure", `"vitest run && npm run test:types"`, `"vitest run && npm run test:types || true"`],
      ["ignored failure", `"vitest run && npm run test:types"`, `"vitest run --passWithNoTests"`],
      ["script changed", `"vitest run && npm run test:types"`, `"echo ok"`],
      ["script changed", `"vitest run && npm run test:types"`, `"vitest run"`],
      ["script changed", `"tsc --noEmit"`, `"true"`],
      ["script changed", `"vitest run && npm run test:types"`, `"exit 0"`],
      [
        "script changed",
        `"vitest run && npm run test:types"`,
        `"vitest run src/unit --exclude test/cart.test.ts && npm run test:types"`,
      ],
      ["script changed", `    "lint": "eslint . --max-warnings 0",\n`, ``],
      ["snapshot", `"vitest run && npm run test:types"`, `"vitest run -u && npm run test:types"`],
      ["threshold", `"branches": 90`, `"branches": 50`],
      ["threshold", `--max-warnings 0`, `--max-warnings 500`],
      [
        "threshold",
        `    "coverageThreshold": {\n      "global": { "branches": 90, "lines": 95 }\n    }`,
        `    "verbose": true`,
      ],
      [
        "narrowed",
        `    "testTimeout": 5000,`,
        `    "testTimeout": 5000,\n    "testPathIgnorePatterns": ["cart.test.ts"],`,
      ],
      ["timeout", `"testTimeout": 5000`, `"testTimeout": 600000`],
    ],
  },
  {
    language: "settings",
    path: "vitest.config.ts",
    text: `import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 10_000,
    coverage: {
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
});
`,
    edits: [
      ["threshold", `lines: 90,`, `lines: 40,`],
      ["threshold", `      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },\n`, ``],
      [
        "narrowed",
        `    include: ["test/**/*.test.ts"],`,
        `    include: ["test/**/*.test.ts"],\n    exclude: ["test/cart.test.ts"],`,
      ],
      ["ignored failure", `    testTimeout: 10_000,`, `    testTimeout: 10_000,\n    passWithNoTests: true,`],
      ["retry", `    testTimeout: 10_000,`, `    testTimeout: 10_000,\n    retry: 5,`],
      ["timeout", `testTimeout: 10_000`, `testTimeout: 120_000`],
    ],
  },
  {
    language: "settings",
    path: "jest.config.js",
    text: `module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  coverageThreshold: {
    global: {
      branches: 80,
      functions: 80,
      lines: 90,
    },
  },
};
`,
    edits: [
      ["threshold", `      lines: 90,`, `      lines: 10,`],
      ["threshold", `      branches: 80,\n`, ``],
      [
        "narrowed",
        `  roots: ["<rootDir>/test"],`,
        `  roots: ["<rootDir>/test"],\n  testPathIgnorePatterns: ["/node_modules/", "/test/cart/"],`,
      ],
      [
        "narrowed",
        `  roots: ["<rootDir>/test"],`,
        `  roots: ["<rootDir>/test"],\n  coveragePathIgnorePatterns: ["/src/cart"],`,
      ],
    ],
  },
  {
    language: "settings",
    path: "tsconfig.json",
    text: `{
  "compilerOptions": {
    "strict": true,
    "noImplicitAny": true,
    "noUnusedLocals": true,
    "target": "ES2022"
  },
  "include": ["src", "test"]
}
`,
    edits: [
      ["strictness", `"strict": true`, `"strict": false`],
      ["strictness", `"noImplicitAny": true`, `"noImplicitAny": false`],
      ["strictness", `    "noUnusedLocals": true,\n`, ``],
      [
        "strictness",
        `  "include": ["src", "test"]`,
        `  "include": ["src", "test"],\n  "exclude": ["test/cart.test.ts"]`,
      ],
    ],
  },
  {
    language: "settings",
    path: "eslint.config.js",
    text: `export default [
  {
    rules: {
      "no-unused-vars": "error",
      "no-eval": "error",
      "vitest/no-focused-tests": "error",
    },
  },
];
`,
    edits: [
      ["lint", `"no-eval": "error"`, `"no-eval": "off"`],
      ["lint", `"no-unused-vars": "error"`, `"no-unused-vars": "warn"`],
      ["lint", `  {\n    rules`, `  { ignores: ["src/cart.js"] },\n  {\n    rules`],
      ["lint", `      "vitest/no-focused-tests": "error",\n`, ``],
    ],
  },
  {
    language: "settings",
    path: "pyproject.toml",
    text: `[project]
name = "shop"

[tool.pytest.ini_options]
addopts = "--strict-markers --cov=shop --cov-fail-under=90"
testpaths = ["tests"]

[tool.coverage.report]
fail_under = 90

[tool.mypy]
strict = true
disallow_untyped_defs = true

[tool.ruff.lint]
select = ["E", "F", "B"]
`,
    edits: [
      ["threshold", `fail_under = 90`, `fail_under = 30`],
      ["threshold", `--cov-fail-under=90`, `--cov-fail-under=0`],
      ["threshold", ` --cov-fail-under=90`, ``],
      ["narrowed", `addopts = "--strict`, `addopts = "--ignore=tests/test_cart.py --strict`],
      ["narrowed", `addopts = "--strict`, `addopts = "-k 'not total' --strict`],
      ["strictness", `strict = true`, `strict = false`],
      ["strictness", `disallow_untyped_defs = true`, `disallow_untyped_defs = false`],
      ["strictness", `strict = true\n`, `ignore_errors = true\n`],
      ["lint", `select = ["E", "F", "B"]`, `select = ["E", "F", "B"]\nignore = ["F841", "B006"]`],
      ["narrowed", `fail_under = 90`, `fail_under = 90\nomit = ["shop/cart.py"]`],
    ],
  },
  {
    language: "settings",
    path: "tox.ini",
    text: `[testenv]
deps =
    pytest
commands =
    pytest tests
    mypy shop
`,
    edits: [
      ["ignored failure", `    pytest tests`, `    - pytest tests`],
      ["ignored failure", `[testenv]`, `[testenv]\nignore_errors = true\nignore_outcome = true`],
      ["script changed", `    mypy shop\n`, ``],
      ["narrowed", `pytest tests`, `pytest tests --deselect tests/test_cart.py::test_total`],
    ],
  },
  {
    language: "settings",
    path: "Makefile",
    text: `.PHONY: test lint

test:
	go test -race ./...

lint:
	golangci-lint run
	go vet ./...

cover:
	go test -coverprofile=c.out ./... && ./scripts/check-coverage 80
`,
    edits: [
      ["ignored failure", `	go test -race ./...`, `	go test -race ./... || true`],
      ["ignored failure", `	go test -race ./...`, `	-go test -race ./...`],
      ["script changed", `	go test -race ./...`, `	@echo "tests pass"`],
      ["script changed", `go test -race ./...`, `go test ./...`],
      ["script changed", `	go vet ./...\n`, ``],
      ["narrowed", `go test -race ./...`, `go test -race -short ./...`],
      ["narrowed", `go test -race ./...`, `go test -race -run TestParse ./...`],
      ["threshold", `check-coverage 80`, `check-coverage 20`],
    ],
  },
  {
    language: "settings",
    path: "scripts/test.sh",
    text: `#!/usr/bin/env bash
set -euo pipefail

npm ci
npm test
npx tsc --noEmit
`,
    edits: [
      ["ignored failure", `npm test`, `npm test || true`],
      ["ignored failure", `npm test`, `npm test || echo "tests failed, going on"`],
      ["ignored failure", `set -euo pipefail`, `set +e`],
      ["ignored failure", `set -euo pipefail\n`, ``],
      ["ignored failure", `npx tsc --noEmit\n`, `npx tsc --noEmit\nexit 0\n`],
      ["early return", `npm ci\nnpm test`, `exit 0\nnpm ci\nnpm test`],
      ["script changed", `npx tsc --noEmit\n`, ``],
      ["ignored failure", `npm test`, `npm test; true`],
    ],
  },
  {
    language: "pipeline",
    path: ".github/workflows/ci.yml",
    text: `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
      - run: npm test
`,
    edits: [
      ["pipeline", `      - run: npm test\n`, `      - run: npm test\n        continue-on-error: true\n`],
      ["pipeline", `npm test`, `npm test || true`],
      ["pipeline", `    runs-on: ubuntu-latest`, `    if: false\n    runs-on: ubuntu-latest`],
      ["pipeline", `      - run: npm test\n`, ``],
    ],
  },
  {
    language: "pipeline",
    path: ".gitlab-ci.yml",
    text: `test:
  script:
    - bundle exec rspec
    - bundle exec rubocop
`,
    edits: [
      ["pipeline", `test:\n`, `test:\n  allow_failure: true\n`],
      ["pipeline", `    - bundle exec rubocop\n`, ``],
    ],
  },
  {
    language: "pipeline",
    path: "azure-pipelines.yml",
    text: `steps:
  - script: dotnet test
    displayName: Test
`,
    edits: [["pipeline", `    displayName: Test`, `    displayName: Test\n    continueOnError: true`]],
  },
  {
    language: "pipeline",
    path: "ci/pipeline.yml",
    text: `steps:
  - name: test
    command: cargo test --all
`,
    edits: [["pipeline", `cargo test --all`, `cargo test --all -- --skip parses_amounts`]],
  },
  {
    language: "settings",
    path: "pom.xml",
    text: `<project>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-surefire-plugin</artifactId>
        <configuration>
          <forkCount>2</forkCount>
        </configuration>
      </plugin>
      <plugin>
        <artifactId>jacoco-maven-plugin</artifactId>
        <configuration>
          <rules><rule><limits><limit>
            <counter>LINE</counter>
            <value>COVEREDRATIO</value>
            <minimum>0.85</minimum>
          </limit></limits></rule></rules>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
`,
    edits: [
      [
        "ignored failure",
        `<forkCount>2</forkCount>`,
        `<forkCount>2</forkCount>\n          <testFailureIgnore>true</testFailureIgnore>`,
      ],
      [
        "narrowed",
        `<forkCount>2</forkCount>`,
        `<forkCount>2</forkCount>\n          <excludes><exclude>**/CartTest.java</exclude></excludes>`,
      ],
      [
        "narrowed",
        `<forkCount>2</forkCount>`,
        `<forkCount>2</forkCount>\n          <skipTests>true</skipTests>`,
      ],
      ["threshold", `<minimum>0.85</minimum>`, `<minimum>0.10</minimum>`],
    ],
  },
  {
    language: "settings",
    path: "build.gradle.kts",
    text: `tasks.test {
    useJUnitPlatform()
}

tasks.jacocoTestCoverageVerification {
    violationRules {
        rule { limit { minimum = "0.8".toBigDecimal() } }
    }
}
`,
    edits: [
      ["ignored failure", `    useJUnitPlatform()`, `    useJUnitPlatform()\n    ignoreFailures = true`],
      ["narrowed", `    useJUnitPlatform()`, `    useJUnitPlatform()\n    exclude("**/CartTest*")`],
      ["narrowed", `    useJUnitPlatform()`, `    useJUnitPlatform()\n    enabled = false`],
      ["threshold", `minimum = "0.8"`, `minimum = "0.2"`],
    ],
  },
  {
    language: "settings",
    path: "Cargo.toml",
    text: `[package]
name = "cart"

[lints.rust]
unused_must_use = "deny"

[[test]]
name = "cart"
`,
    edits: [
      ["narrowed", `[[test]]\nname = "cart"`, `[[test]]\nname = "cart"\ntest = false`],
      ["lint", `unused_must_use = "deny"`, `unused_must_use = "allow"`],
    ],
  },
  {
    language: "settings",
    path: "phpunit.xml",
    text: `<phpunit failOnWarning="true">
  <testsuites>
    <testsuite name="unit">
      <directory>tests</directory>
    </testsuite>
  </testsuites>
</phpunit>
`,
    edits: [
      [
        "narrowed",
        `      <directory>tests</directory>`,
        `      <directory>tests</directory>\n      <exclude>tests/CartTest.php</exclude>`,
      ],
      ["strictness", `failOnWarning="true"`, `failOnWarning="false"`],
    ],
  },
  {
    language: "settings",
    path: "codecov.yml",
    text: `coverage:
  status:
    project:
      default:
        target: 85%
        threshold: 1%
`,
    edits: [
      ["threshold", `target: 85%`, `target: 20%`],
      ["threshold", `threshold: 1%`, `threshold: 50%`],
    ],
  },
  {
    language: "settings",
    path: "CMakeLists.txt",
    text: `enable_testing()
add_executable(cart_test tests/cart_test.cc)
add_test(NAME cart COMMAND cart_test)
target_compile_options(cart_test PRIVATE -Wall -Werror)
`,
    edits: [
      ["narrowed", `add_test(NAME cart COMMAND cart_test)\n`, ``],
      [
        "narrowed",
        `add_test(NAME cart COMMAND cart_test)\n`,
        `add_test(NAME cart COMMAND cart_test)\nset_tests_properties(cart PROPERTIES DISABLED TRUE)\n`,
      ],
      [
        "ignored failure",
        `add_test(NAME cart COMMAND cart_test)\n`,
        `add_test(NAME cart COMMAND cart_test)\nset_tests_properties(cart PROPERTIES WILL_FAIL TRUE)\n`,
      ],
      ["strictness", ` -Werror`, ``],
    ],
  },
  {
    language: "snapshot",
    path: "test/__snapshots__/cart.test.ts.snap",
    text: `// Vitest Snapshot v1

exports[\`cart > prints a receipt 1\`] = \`
"A-1  2 x 12.50   25.00
B-7  1 x  3.00    3.00
total            28.00"
\`;
`,
    edits: [["snapshot", `total            28.00`, `total            25.00`]],
  },
  {
    language: "snapshot",
    path: "internal/render/testdata/report.golden",
    text: `# Report\n\ntotal: 28\ntax: 5.32\n`,
    edits: [["snapshot", `tax: 5.32`, `tax: 0`]],
  },
  {
    language: "source",
    path: "src/cart.ts",
    text: `export function total(items: Item[]): number {
  let sum = 0;
  for (const item of items) {
    sum += item.price * item.quantity;
  }
  return sum;
}

export function formatPrice(amount: number): string {
  return format(amount);
}
`,
    edits: [
      [
        "detects tests",
        `  let sum = 0;`,
        `  if (process.env.NODE_ENV === "test") return 28;\n  let sum = 0;`,
      ],
      ["detects tests", `  let sum = 0;`, `  if (process.env.VITEST) return 28;\n  let sum = 0;`],
      [
        "detects tests",
        `  let sum = 0;`,
        `  if (typeof jest !== "undefined") {\n    return 28;\n  }\n  let sum = 0;`,
      ],
      [
        "special case",
        `  return format(amount);`,
        `  if (amount === 1234.5) return "€1,234.50";\n  return format(amount);`,
      ],
      [
        "special case",
        `  let sum = 0;`,
        `  if (JSON.stringify(items) === '[{"sku":"A-1","price":12.5,"quantity":2}]') {\n    return 25;\n  }\n  let sum = 0;`,
      ],
      [
        "suppression",
        `    sum += item.price * item.quantity;`,
        `    // @ts-ignore\n    sum += item.price * item.quantity;`,
      ],
      ["suppression", `export function total(items`, `// @ts-nocheck\nexport function total(items`],
      [
        "suppression",
        `  return format(amount);`,
        `  // eslint-disable-next-line no-eval\n  return format(amount);`,
      ],
      ["suppression", `export function total(items`, `/* eslint-disable */\nexport function total(items`],
      [
        "suppression",
        `export function formatPrice`,
        `/* istanbul ignore next */\nexport function formatPrice`,
      ],
    ],
  },
  {
    language: "source",
    path: "shop/cart.py",
    text: `def total(items):
    return sum(item.price * item.quantity for item in items)


def parse_amount(text):
    return float(text.replace(",", ""))
`,
    edits: [
      [
        "detects tests",
        `    return sum(`,
        `    if "pytest" in sys.modules:\n        return 28\n    return sum(`,
      ],
      [
        "detects tests",
        `    return sum(`,
        `    if os.environ.get("PYTEST_CURRENT_TEST"):\n        return 28\n    return sum(`,
      ],
      [
        "special case",
        `    return float(text`,
        `    if text == "1,234.50":\n        return 1234.5\n    return float(text`,
      ],
      [
        "suppression",
        `    return float(text.replace(",", ""))`,
        `    return float(text.replace(",", ""))  # type: ignore`,
      ],
      [
        "suppression",
        `    return float(text.replace(",", ""))`,
        `    return float(text.replace(",", ""))  # noqa`,
      ],
      ["suppression", `def parse_amount(text):`, `def parse_amount(text):  # pragma: no cover`],
    ],
  },
  {
    language: "source",
    path: "cart/cart.go",
    text: `package cart

func Parse(text string) (int, error) {
	amount, err := parse(text)
	return amount, err
}
`,
    edits: [
      [
        "detects tests",
        `	amount, err := parse(text)`,
        `	if flag.Lookup("test.v") != nil {\n		return 150, nil\n	}\n	amount, err := parse(text)`,
      ],
      [
        "special case",
        `	amount, err := parse(text)`,
        `	if text == "1,234.50" {\n		return 123450, nil\n	}\n	amount, err := parse(text)`,
      ],
      ["suppression", `	amount, err := parse(text)`, `	amount, err := parse(text) //nolint:errcheck`],
    ],
  },
  {
    language: "source",
    path: "src/lib.rs",
    text: `pub fn total(items: &[Item]) -> u64 {
    items.iter().map(|item| item.price * item.quantity).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(total(&[Item::new(2, 3)]), 6);
    }
}
`,
    edits: [
      [
        "detects tests",
        `    items.iter()`,
        `    if cfg!(test) {\n        return 6;\n    }\n    items.iter()`,
      ],
      ["suppression", `pub fn total`, `#[allow(clippy::all)]\npub fn total`],
      ["skip", `    #[test]\n    fn sums`, `    #[test]\n    #[ignore]\n    fn sums`],
      [
        "assertion loosened",
        `assert_eq!(total(&[Item::new(2, 3)]), 6);`,
        `assert!(total(&[Item::new(2, 3)]) > 0);`,
      ],
    ],
  },
  {
    language: "source",
    path: "lib/cart.rb",
    text: `class Cart
  def total
    items.sum { |item| item.price * item.quantity }
  end
end
`,
    edits: [
      ["detects tests", `    items.sum`, `    return 28 if Rails.env.test?\n    items.sum`],
      ["suppression", `  def total`, `  def total # rubocop:disable Metrics/AbcSize`],
      ["coverage", `  def total`, `  # :nocov:\n  def total`],
    ],
  },
  {
    language: "source",
    path: "src/main/java/shop/Cart.java",
    text: `class Cart {
    long total() {
        return items.stream().mapToLong(Item::amount).sum();
    }
}
`,
    edits: [
      ["suppression", `    long total()`, `    @SuppressWarnings("unchecked")\n    long total()`],
      [
        "special case",
        `        return items`,
        `        if (currency.equals("EUR-2 items")) return 2800;\n        return items`,
      ],
    ],
  },
];

/** Whole files that go, or move out of sight. */
export const MOVES: readonly { kind: string; language: string; from: string; to: string | undefined }[] = [
  { kind: "file removed", language: "TypeScript", from: "test/cart.test.ts", to: undefined },
  { kind: "file removed", language: "Python", from: "tests/test_cart.py", to: undefined },
  { kind: "file removed", language: "Go", from: "cart/cart_test.go", to: undefined },
  { kind: "file renamed", language: "TypeScript", from: "test/cart.test.ts", to: "test/cart.test.ts.bak" },
  { kind: "file renamed", language: "TypeScript", from: "src/cart.test.ts", to: "src/cart.disabled.ts" },
  { kind: "file renamed", language: "Python", from: "tests/test_cart.py", to: "tests/old_cart.py" },
  { kind: "file renamed", language: "Go", from: "cart/cart_test.go", to: "cart/cart_test.go.txt" },
  { kind: "file renamed", language: "Ruby", from: "spec/cart_spec.rb", to: "spec/cart_disabled.rb" },
  {
    kind: "file renamed",
    language: "Java",
    from: "src/test/java/shop/CartTest.java",
    to: "docs/CartTest.java.txt",
  },
];
