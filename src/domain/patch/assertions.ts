import { MATCHERS, OTHER_FORMS } from "./assertion-matchers.ts";
import type { Language } from "./language.ts";

/**
 * What a line of a test asserts, in any of the common frameworks. Matchers have names of their own in nearly all of them, so
 * one table serves all languages. Strength says how much of the subject a matcher pins down.
 */
export type Strength =
  /** True whatever the code does. */
  | 0
  /** There is something: not null, truthy, was called, threw. */
  | 1
  /** Of some type, or on one side of a bound. */
  | 2
  /** A part of it, or nearly. */
  | 3
  /** Exactly this. */
  | 4;

export interface Assertion {
  strength: Strength;
  /** The words that decided the strength; equal for equal matchers. */
  matcher: string;
  negated: boolean;
  text: string;
  /** The line up to the matcher: what is looked at. */
  subject: string;
  /** The line after the matcher: what is expected. */
  expected: string;
}

/** Assertions over a bare condition: their strength is that of the operator in it. */
const CONDITION =
  /(?:\b(?:assert|XCTAssert|XCTAssertTrue|XCTAssertFalse|assertTrue|assertFalse|assert!|debug_assert!|prove|ensure|EXPECT_TRUE|ASSERT_TRUE|EXPECT_FALSE|ASSERT_FALSE|CHECK|REQUIRE|CHECK_TRUE|BOOST_TEST|BOOST_CHECK|BOOST_REQUIRE|CPPUNIT_ASSERT|TEST_ASSERT|TEST_ASSERT_TRUE|TEST_CHECK|ck_assert|cr_assert|Assert\.(?:True|IsTrue|False|IsFalse|That)|(?:assert|require)\.(?:True|False|Truef|ok)|assert_true|assert_false|assert_that|assertThat|Debug\.Assert|Trace\.Assert|precondition|test\.ok)|#expect|#require)\b!?/u;
const SHELL_CONDITION = /(?:^|\s)\[\[?\s/u;

const TRIVIAL = new RegExp(
  [
    String.raw`\bexpect\(\s*(?:true|1|"[^"]{1,80}"|'[^']{1,80}'|\[[^\]]{0,80}\]|\{[^}]{0,80}\})\s*\)\s*\.(?:toBeTruthy|toBeDefined|not\.toBeNull|not\.toBeUndefined|to\.be\.ok|to\.exist|to\.be\.true|to\s+be_truthy|to\s+be_present)\b`,
    String.raw`\bexpect\(\s*(?:false|null|undefined|0)\s*\)\s*\.(?:toBeFalsy|to\.be\.false|to\s+be_falsey)\b`,
    String.raw`\bexpect\(\s*[^()]{1,80}\)\.(?:toEqual|toStrictEqual|toMatchObject)\(\s*expect\.anything\(\)\s*\)|\bexpect\.assertions\(0\)`,
    String.raw`\bassert!?\(?\s*(?:True|true|1|not False|!false|1\s*===?\s*1|0\s*===?\s*0|"[^"]{1,80}"|'[^']{1,80}')\s*(?:\)|;|,|#|$|&&|\|\||or\b)`,
    String.raw`\b(?:assertTrue|assertThat|assert_true|XCTAssert(?:True)?|(?:EXPECT|ASSERT|CHECK)_TRUE|CHECK|REQUIRE|BOOST_(?:TEST|CHECK)|Assert\.(?:True|IsTrue|That)|assert\.(?:True|ok|isTrue)|require\.True|TEST_ASSERT(?:_TRUE)?|#expect|t\.ok|t\.true|Assertions\.assertTrue)\(\s*(?:t,\s*)?(?:true|True|TRUE|1|1\s*==\s*1|!false)\s*[,)]`,
    String.raw`\b(?:assertFalse|XCTAssertFalse|(?:EXPECT|ASSERT)_FALSE|Assert\.(?:False|IsFalse)|assert\.(?:False|isFalse))\(\s*(?:t,\s*)?(?:false|False|0)\s*[,)]`,
    String.raw`\b(?:addToAssertionCount\(|expectNotToPerformAssertions\(|Assert\.Pass\(|assert\.pass\(|(?<![\w.])t\.pass\((?!\s*["'][^"']*\.rs["'])|pass\(\)|SUCCEED\(\)|assert_nothing_raised\s*(?:\{\s*\}|do\s*end))`,
    String.raw`\bassert\s+true\b|\bassert\(true\)|(?:^|\s)\[\[?\s+(?:1|true|"1")\s+\]`,
    // A tuple is true, and a matcher that is not called asks nothing.
    String.raw`^\s*assert\s*\([^()]*(?:\([^()]*\)[^()]*)*,\s*f?["'][^"']*["']\s*\)\s*(?:#.*)?$`,
    String.raw`\)\s*\.(?:not\.)?(?:toBe|toEqual|toStrictEqual|toMatchObject|toContain|toThrow|toHaveBeenCalled|toHaveBeenCalledWith|toHaveLength|toBeTruthy|toBeNull|toBeDefined|toMatchSnapshot)\s*;?\s*$`,
    String.raw`^\s*(?:await\s+)?expect\((?:[^()]|\([^()]*\))*\)\s*;\s*$`,
    String.raw`\bassert\b.{1,200}\bor\s+True\b|\|\|\s*true\s*\)`,
  ].join("|"),
  "u",
);

/** Two equal arguments compare a thing with itself. */
const SELF_COMPARISON = [
  /\bexpect\(\s*([^()]{1,80}|[^()]{0,60}\([^()]{0,60}\)[^()]{0,20})\s*\)\s*\.(?:toBe|toEqual|toStrictEqual|to\.equal|to\.eql|to\.deep\.equal)\(\s*\1\s*\)/u,
  /\b(?:assert\w{0,2}[Ee]quals?|assertSame|assert_equal|assert_eq!|AreEqual|Assert\.Equal|(?:assert|require)\.(?:Equal|equal|strictEqual|deepEqual)|XCTAssertEqual|EXPECT_EQ|ASSERT_EQ|CHECK_EQ)\s*\(?\s*(?:t,\s*)?([^(),]{1,80}|[^(),]{0,60}\([^()]{0,60}\))\s*,\s*\1\s*[,);]?\s*\)?;?\s*$/u,
  /\bassert!?\s*\(?\s*([\w.]{1,80}(?:\([^()]{0,60}\))?)\s*===?\s*\1\s*\)?[;,]?\s*$/u,
];

/** Undefined for a line that asserts nothing. */
export function readAssertion(line: string, language: Language): Assertion | undefined {
  const whole = line.slice(0, 2000);
  // RSpec's words for stubs are those for expectations.
  if (/^\s*allow(?:_any_instance_of)?\b/u.test(whole)) return undefined;
  // What stands in quotes is data: "should contain x" is no matcher.
  const text = withoutComment(withoutStrings(whole));
  const negated =
    /(?:\.|->)not\b|\bnot_to\b|\bto_not\b|\bassert\s+not\b|\bassert!?\s*\(\s*!|\bIs\.Not\b|\bassertNot|\brefute/u.test(
      text,
    );
  if (isTrivial(whole))
    return { strength: 0, matcher: "trivial", negated, text: whole, subject: whole, expected: "" };
  const other = OTHER_FORMS.find(
    ({ languages, pattern }) => languages.includes(language) && pattern.test(whole),
  );
  if (other !== undefined) {
    const matcher = other.pattern.exec(whole)![0];
    return {
      strength: other.strength,
      matcher,
      negated: false,
      text: whole,
      subject: whole.slice(0, whole.indexOf(matcher)),
      expected: "",
    };
  }
  for (const { strength, languages, pattern } of MATCHERS) {
    if (languages?.includes(language) === false) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    const matcher = match[0].replace(/^\W+/u, "");
    // "not null" says that there is something, "not exactly this" hardly says more; but "does not contain" is as good as "contains".
    const at = whole.indexOf(matcher);
    // `expect(a > 0).toBe(true)`: the comparison decides, not the word for "true"; a type says less than a value.
    const inner = /^\s*(?:await\s+)?expect\((.*)\)\s*\.\s*$/u.exec(text.slice(0, match.index + 1))?.[1];
    if (
      strength === 4 &&
      inner !== undefined &&
      /\btypeof\b|\binstanceof\b|Array\.isArray|Number\.isFinite/u.test(inner)
    ) {
      return {
        strength: 2,
        matcher: "type",
        negated,
        text: whole,
        subject: whole.slice(0, at),
        expected: whole.slice(at),
      };
    }
    if (
      strength === 4 &&
      inner !== undefined &&
      /[<>]|!==?|===?|\.(?:includes|startsWith|some|every|test)\(|!!|Boolean\(/u.test(inner) &&
      /^\w*\(\s*true\s*\)/u.test(whole.slice(at))
    ) {
      return {
        ...ofCondition(inner),
        negated,
        text: whole,
        subject: whole.slice(0, at),
        expected: whole.slice(at),
      };
    }
    // A spy that is asked what happened to it.
    const spied = /\.(?:called|calledOnce|calledTwice|notCalled|callCount)\s*$/u.exec(inner ?? "")?.[0];
    if (strength === 4 && spied !== undefined) {
      return {
        strength: /Once|Twice|Count/u.test(spied) ? 3 : 1,
        matcher: "spy",
        negated,
        text: whole,
        subject: whole.slice(0, at),
        expected: whole.slice(at),
      };
    }
    return {
      strength: negated && strength !== 3 ? 1 : strength,
      matcher,
      negated,
      text: whole,
      subject: whole.slice(0, at),
      expected: whole.slice(at + matcher.length),
    };
  }
  const condition = CONDITION.exec(text) ?? (language === "shell" ? SHELL_CONDITION.exec(text) : null);
  if (condition === null) return ownHelper(whole, text, negated);
  const { operator, ...found }: { operator: string | undefined; strength: Strength; matcher: string } =
    ofCondition(text.slice(condition.index + condition[0].length));
  const from = whole.indexOf(condition[0].trim());
  const at = operator === undefined ? -1 : whole.indexOf(operator, from + condition[0].trim().length);
  const left = at === -1 ? "" : whole.slice(0, at);
  // Not to be equal says little.
  if (found.strength === 4 && /[Ff]alse/u.test(condition[0])) found.strength = 1;
  // A size, an order or a part of the thing instead of the thing.
  if (found.strength === 4 && PARTIAL_VIEW.test(left)) found.strength = 3;
  return {
    ...found,
    negated,
    text: whole,
    subject: at === -1 ? whole : whole.slice(0, at),
    expected: at === -1 || operator === undefined ? "" : whole.slice(at + operator.length),
  };
}

/** A helper of the project's own that says in its name that it asserts. */
function ownHelper(whole: string, text: string, negated: boolean): Assertion | undefined {
  const name = /(?<![\w.])(?:assert[A-Z]\w{1,60}|assert_[a-z]\w{1,60})(?=\s*[(<])/u.exec(text)?.[0];
  if (name === undefined || /\b(?:def|func|fun|function|fn|void|const|let|var)\s/u.test(text))
    return undefined;
  const at = whole.indexOf(name);
  return {
    strength: 3,
    matcher: name,
    negated,
    text: whole,
    subject: whole.slice(0, at),
    expected: whole.slice(at + name.length),
  };
}

export function isTrivial(text: string): boolean {
  if (/^\s*(?:import|from|use|using)\b/u.test(text)) return false;
  return TRIVIAL.test(text) || SELF_COMPARISON.some((pattern) => pattern.test(text));
}

/** The line with its string literals emptied. An apostrophe in `it's` opens none. */
export function withoutStrings(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|(?<![\w])'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, '""');
}

/** A remark at the end of a line says nothing about what is asserted. */
function withoutComment(text: string): string {
  return text.replace(/(?<=[\s;})])(?:\/\/|#(?=\s)).*$/u, "");
}

export const PARTIAL_VIEW =
  /\b(?:len|sorted|set|frozenset|type|bool|count|size|keys|str|repr|round|int)\s*\(|\.(?:length|size|count|len|keys|lower|upper|strip|trim)\b/u;

function ofCondition(condition: string): {
  strength: Strength;
  matcher: string;
  operator: string | undefined;
} {
  const bare = condition.replace(/<[\w\s,.?[\]]{1,80}>(?=[\s)(>])/gu, "");
  const operator =
    /===|!==|==|!=|<=|>=|\bis not\b|\bnot in\b|\bis\b|\bin\b|=~|(?<![-=])>(?!\()|<(?![\w\s]*>)|\s=\s|(?:^|\s)-(?:eq|ne|gt|ge|lt|le|n|z|f|e|d)\s/u
      .exec(bare)?.[0]
      .trim();
  switch (operator) {
    case "===":
    case "==":
    case "is":
    case "=":
    case "-eq":
    case "-z":
      return { strength: 4, matcher: "equals", operator };
    case "in":
    case "=~":
      return { strength: 3, matcher: "contains", operator };
    case "not in":
      return { strength: 3, matcher: "lacks", operator };
    case "<":
    case ">":
    case "<=":
    case ">=":
    case "-gt":
    case "-ge":
    case "-lt":
    case "-le":
      return { strength: 2, matcher: "bound", operator };
    default:
  }
  if (operator !== undefined) return { strength: 1, matcher: operator, operator };
  if (/\b(?:equals?|Equals|eql|is_deeply|deepEqual|DeepEqual|SequenceEqual|isEqual|matches!)\b/u.test(bare))
    return { strength: 4, matcher: "equals", operator };
  if (
    /\b(?:startsWith|startswith|starts_with|endsWith|endswith|includes?|contains?|Contains|StartsWith|match(?:es)?|any|all|approx|isclose)\b/u.test(
      bare,
    )
  ) {
    return { strength: 3, matcher: "contains", operator };
  }
  if (/\b(?:isinstance|instanceof|is_a|kind_of)\b/u.test(bare))
    return { strength: 2, matcher: "type", operator };
  return { strength: 1, matcher: "truth", operator };
}
