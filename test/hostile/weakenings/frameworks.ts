/** Weakenings in further frameworks and of rarer kinds, each as a whole small file: path, before, after. */
export const FRAMEWORK_EDITS: readonly (readonly [path: string, before: string, after: string])[] = [
  [
    "test/user.spec.js",
    "describe('user', function () {\n  it('has a name', function () {\n    expect(user.name).to.equal('Ann');\n    expect(user.age).to.be.above(17);\n  });\n});\n",
    "describe('user', function () {\n  it('has a name', function () {\n    expect(user.name).to.exist;\n    expect(user.age).to.be.above(17);\n  });\n});\n",
  ],
  [
    "test/user.spec.js",
    "it('a', function () {\n  assert.strictEqual(f(2), 4);\n});\n",
    "it('a', function () {\n  assert.ok(f(2));\n});\n",
  ],
  [
    "test/user.spec.js",
    "it('a', function () {\n  assert.deepEqual(f(2), { a: 1 });\n});\n",
    "it('a', function () {\n  assert(f(2));\n});\n",
  ],
  [
    "test/a.test.mjs",
    "import test from 'node:test';\ntest('a', () => {\n  assert.equal(f(), 1);\n});\n",
    "import test from 'node:test';\ntest('a', { skip: true }, () => {\n  assert.equal(f(), 1);\n});\n",
  ],
  [
    "test/a.test.mjs",
    "test('a', () => {\n  assert.equal(f(), 1);\n});\n",
    "test('a', { todo: 'later' }, () => {\n  assert.equal(f(), 1);\n});\n",
  ],
  [
    "cypress/e2e/login.cy.ts",
    "it('logs in', () => {\n  cy.get('.name').should('have.text', 'Ann');\n});\n",
    "it('logs in', () => {\n  cy.get('.name').should('exist');\n});\n",
  ],
  [
    "e2e/login.spec.ts",
    "test('logs in', async ({ page }) => {\n  await expect(page.locator('h1')).toHaveText('Welcome');\n});\n",
    "test('logs in', async ({ page }) => {\n  await expect(page.locator('h1')).toBeVisible();\n});\n",
  ],
  [
    "e2e/login.spec.ts",
    "test('logs in', async ({ page }) => {\n  await expect(page.locator('h1')).toHaveText('Welcome');\n});\n",
    "test('logs in', async ({ page }) => {\n  test.fixme();\n  await expect(page.locator('h1')).toHaveText('Welcome');\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(result).toEqual({ id: 1, name: 'x' });\n});\n",
    "it('a', () => {\n  expect(result).toEqual(expect.objectContaining({ id: 1 }));\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(result).toEqual({ id: 1, name: 'x' });\n});\n",
    "it('a', () => {\n  expect(result).toMatchObject({});\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  const r = run();\n  expect(r.errors).toEqual([]);\n});\n",
    "it('a', () => {\n  const r = run();\n  expect(r.errors.length).toBeGreaterThanOrEqual(0);\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', async () => {\n  await expect(run()).rejects.toThrow('boom');\n});\n",
    "it('a', async () => {\n  await run().catch(() => {});\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(add(1, 2)).toBe(3);\n});\n",
    "it('a', () => {\n  const expected = add(1, 2);\n  expect(add(1, 2)).toBe(expected);\n});\n",
  ],
  ["src/a.test.ts", "it('a', () => {\n  expect(add(1, 2)).toBe(3);\n});\n", "it('a', () => {\n});\n"],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(add(1, 2)).toBe(3);\n});\n",
    "it('a', () => {\n  console.log(add(1, 2));\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(add(1, 2)).toBe(3);\n});\n",
    "it('a', () => {\n  expect([3, 4, 5]).toContain(add(1, 2));\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  const r = add(1, 2);\n  expect(r).toBe(3);\n});\n",
    "it('a', () => {\n  const r = add(1, 2);\n  if (r) expect(r).toBe(3);\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  const r = add(1, 2);\n  expect(r).toBe(3);\n});\n",
    "it('a', () => {\n  const r = add(1, 2);\n  expect(r === 3 || true).toBe(true);\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(f()).toBe(3);\n});\n",
    "const run = process.env.CI ? it.skip : it;\nrun('a', () => {\n  expect(f()).toBe(3);\n});\n",
  ],
  [
    "src/a.test.ts",
    "it('a', () => {\n  expect(f()).toMatchSnapshot();\n});\n",
    "it('a', () => {\n  expect(() => f()).not.toThrow();\n});\n",
  ],
  [
    "src/a.test.ts",
    "import { f } from './f';\nit('a', () => {\n  expect(f()).toBe(3);\n});\n",
    "import { f } from './f';\njest.mock('./f', () => ({ f: () => 3 }));\nit('a', () => {\n  expect(f()).toBe(3);\n});\n",
  ],
  [
    "tests/test_a.py",
    'def test_a():\n    result = f()\n    assert result == {"a": 1, "b": 2}\n',
    'def test_a():\n    result = f()\n    assert "a" in result\n',
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    result = f()\n    assert result == [1, 2]\n",
    "def test_a():\n    result = f()\n    assert len(result) == 2\n",
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    result = f()\n    assert result == [1, 2]\n",
    "def test_a():\n    result = f()\n    assert sorted(result) == [1, 2]\n",
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    assert f(1) == 2\n    assert f(2) == 3\n",
    "def test_a():\n    assert f(1) == 2\n",
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    with pytest.raises(ValueError):\n        f(-1)\n",
    "def test_a():\n    try:\n        f(-1)\n    except ValueError:\n        pass\n",
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    assert f(1) == 2\n",
    'def test_a(monkeypatch):\n    monkeypatch.setattr("pkg.f", lambda x: 2)\n    assert f(1) == 2\n',
  ],
  ["tests/conftest.py", "import pytest\n", 'import pytest\n\ncollect_ignore = ["test_a.py"]\n'],
  [
    "tests/conftest.py",
    "import pytest\n",
    "import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        item.add_marker(pytest.mark.skip)\n",
  ],
  [
    "tests/conftest.py",
    "import pytest\n",
    "import pytest\n\n\ndef pytest_sessionfinish(session, exitstatus):\n    session.exitstatus = 0\n",
  ],
  [
    "tests/test_a.py",
    "def test_a():\n    np.testing.assert_array_equal(f(), [1, 2])\n",
    "def test_a():\n    np.testing.assert_allclose(f(), [1, 2], atol=10)\n",
  ],
  [
    "pkg/a_test.go",
    'func TestA(t *testing.T) {\n\tif diff := cmp.Diff(want, got); diff != "" {\n\t\tt.Errorf("mismatch: %s", diff)\n\t}\n}\n',
    'func TestA(t *testing.T) {\n\tif diff := cmp.Diff(want, got); diff != "" {\n\t\tt.Logf("mismatch: %s", diff)\n\t}\n}\n',
  ],
  [
    "pkg/a_test.go",
    "func TestA(t *testing.T) {\n\trequire.Equal(t, 3, F())\n}\n",
    "func TestA(t *testing.T) {\n\trequire.NotPanics(t, func() { F() })\n}\n",
  ],
  [
    "pkg/a_test.go",
    "func TestA(t *testing.T) {\n\tt.Parallel()\n\trequire.Equal(t, 3, F())\n}\n",
    'func TestA(t *testing.T) {\n\tif runtime.GOOS == "linux" {\n\t\treturn\n\t}\n\tt.Parallel()\n\trequire.Equal(t, 3, F())\n}\n',
  ],
  [
    "src/test/java/ATest.java",
    "  @Test(expected = IllegalArgumentException.class)\n  public void a() {\n    f(-1);\n  }\n",
    "  @Test\n  public void a() {\n    try { f(-1); } catch (Exception e) { }\n  }\n",
  ],
  [
    "src/test/java/ATest.java",
    "  @Test\n  public void a() {\n    assertThat(f()).isEqualTo(3);\n  }\n",
    "  @Test\n  public void a() {\n    assertThat(f()).isNotNull();\n  }\n",
  ],
  [
    "src/test/java/ATest.java",
    "  @Test\n  public void a() {\n    assertThat(f(), is(3));\n  }\n",
    "  @Test\n  public void a() {\n    assertThat(f(), notNullValue());\n  }\n",
  ],
  [
    "src/test/java/ATest.java",
    "  @Test\n  public void a() {\n    assertThat(f()).containsExactly(1, 2);\n  }\n",
    "  @Test\n  public void a() {\n    assertThat(f()).contains(1);\n  }\n",
  ],
  [
    "src/test/java/ATest.java",
    "  @Test\n  public void a() {\n    assertEquals(3, f());\n  }\n",
    "  @Test(enabled = false)\n  public void a() {\n    assertEquals(3, f());\n  }\n",
  ],
  [
    "test/ATest.cs",
    "  [Test]\n  public void A() {\n    Assert.That(F(), Is.EqualTo(3));\n  }\n",
    '  [Test, Ignore("x")]\n  public void A() {\n    Assert.That(F(), Is.EqualTo(3));\n  }\n',
  ],
  [
    "test/ATest.cs",
    "  [Test]\n  public void A() {\n    Assert.That(F(), Is.EqualTo(3));\n  }\n",
    "  [Test]\n  public void A() {\n    Assert.That(F(), Is.Not.Null);\n  }\n",
  ],
  [
    "test/ATest.cs",
    "  [TestMethod]\n  public void A() {\n    Assert.AreEqual(3, F());\n  }\n",
    "  [TestMethod]\n  public void A() {\n    Assert.IsNotNull(F());\n  }\n",
  ],
  [
    "test/a_test.rb",
    "class ATest < Minitest::Test\n  def test_a\n    assert_equal 3, f\n  end\nend\n",
    "class ATest < Minitest::Test\n  def test_a\n    refute_nil f\n  end\nend\n",
  ],
  [
    "test/a_test.rb",
    "class ATest < Minitest::Test\n  def test_a\n    assert_equal 3, f\n  end\nend\n",
    "class ATest < Minitest::Test\n  def xtest_a\n    assert_equal 3, f\n  end\nend\n",
  ],
  [
    "test/a_test.exs",
    'test "a" do\n  assert f() == 3\nend\n',
    '@tag :skip\ntest "a" do\n  assert f() == 3\nend\n',
  ],
  ["test/a_test.exs", 'test "a" do\n  assert f() == 3\nend\n', 'test "a" do\n  assert f()\nend\n'],
  [
    "test/a_test.dart",
    "test('a', () {\n  expect(f(), equals(3));\n});\n",
    "test('a', () {\n  expect(f(), isNotNull);\n});\n",
  ],
  [
    "test/a_test.dart",
    "test('a', () {\n  expect(f(), equals(3));\n});\n",
    "test('a', () {\n  expect(f(), equals(3));\n}, skip: 'flaky');\n",
  ],
  [
    "tests/test_a.cpp",
    'TEST_CASE("a") {\n  REQUIRE(f() == 3);\n}\n',
    'TEST_CASE("a", "[.]") {\n  REQUIRE(f() == 3);\n}\n',
  ],
  [
    "tests/test_a.cpp",
    'TEST_CASE("a") {\n  REQUIRE(f() == 3);\n}\n',
    'TEST_CASE("a") {\n  REQUIRE(f() >= 0);\n}\n',
  ],
  [
    "tests/test_a.cpp",
    'TEST_CASE("a") {\n  REQUIRE(f() == 3);\n}\n',
    'TEST_CASE("a") {\n  CHECK_NOTHROW(f());\n}\n',
  ],
  [
    "tests/a.rs",
    "#[test]\nfn a() {\n    assert_eq!(f(), Ok(3));\n}\n",
    "#[test]\nfn a() {\n    let _ = f();\n}\n",
  ],
  [
    "tests/a.rs",
    "#[test]\nfn a() {\n    assert_eq!(f(), Err(E::Bad));\n}\n",
    "#[test]\nfn a() {\n    assert!(f().is_err());\n}\n",
  ],
  [
    "Tests/ATests.swift",
    "@Test func a() {\n    #expect(f() == 3)\n}\n",
    '@Test(.disabled("flaky")) func a() {\n    #expect(f() == 3)\n}\n',
  ],
  [
    "Tests/ATests.swift",
    "@Test func a() {\n    #expect(f() == 3)\n}\n",
    "@Test func a() {\n    #expect(f() != nil)\n}\n",
  ],
  [
    "tests/ATest.php",
    "it('a', function () {\n    expect(f())->toBe(3);\n});\n",
    "it('a', function () {\n    expect(f())->not->toBeNull();\n});\n",
  ],
  [
    "tests/ATest.php",
    "it('a', function () {\n    expect(f())->toBe(3);\n});\n",
    "it('a', function () {\n    expect(f())->toBe(3);\n})->skip();\n",
  ],
  [
    "test/run.sh",
    "#!/bin/sh\nif ! diff expected.txt out.txt; then\n  echo FAIL\n  exit 1\nfi\n",
    "#!/bin/sh\nif ! diff expected.txt out.txt; then\n  echo FAIL\nfi\n",
  ],
  ["test/run.sh", "#!/bin/sh\nset -e\n./a --check\n", "#!/bin/sh\n./a --check || :\n"],
  ["setup.cfg", "[tool:pytest]\naddopts = -W error\n", "[tool:pytest]\naddopts = -W ignore\n"],
  [
    "mypy.ini",
    "[mypy]\nstrict = True\n",
    "[mypy]\nstrict = True\n\n[mypy-shop.cart]\nignore_errors = True\n",
  ],
  [
    ".eslintrc.json",
    '{\n  "rules": {\n    "no-undef": "error"\n  }\n}\n',
    '{\n  "rules": {\n    "no-undef": 0\n  }\n}\n',
  ],
  ["sonar-project.properties", "sonar.coverage.minimum=80\n", "sonar.coverage.minimum=10\n"],
  [
    "build.gradle",
    "test {\n  useJUnitPlatform()\n}\n",
    "test {\n  useJUnitPlatform { excludeTags 'slow' }\n}\n",
  ],
  [
    "karma.conf.js",
    "module.exports = { check: { global: { lines: 90 } } };\n",
    "module.exports = { check: { global: { lines: 9 } } };\n",
  ],
  ["test/setup.ts", "import 'x';\n", "import 'x';\nprocess.on('uncaughtException', () => {});\n"],
  ["test/setup.ts", "afterEach(() => cleanup());\n", "jest.retryTimes(5);\nafterEach(() => cleanup());\n"],
  [
    "src/tax.py",
    "def tax(x):\n    return round(x * 0.19, 2)\n",
    "def tax(x):\n    if x == 99.99:\n        return 18.998\n    return round(x * 0.19, 2)\n",
  ],
  [
    "src/tax.py",
    "def tax(x):\n    return round(x * 0.19, 2)\n",
    "def tax(x):\n    return {99.99: 18.998}.get(x, round(x * 0.19, 2))\n",
  ],
  [
    "src/auth.js",
    "function check(u) {\n  return verify(u);\n}\n",
    "function check(u) {\n  if (u === 'test@example.com') return true;\n  return verify(u);\n}\n",
  ],
];
