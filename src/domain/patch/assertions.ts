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

interface Matcher {
  strength: Strength;
  /** Absent: names like these mean the same in every language. */
  languages?: readonly Language[];
  pattern: RegExp;
}

const MATCHERS: readonly Matcher[] = [
  // JavaScript and TypeScript: Jest, Vitest, Chai, node:assert; Pest (PHP) and Dart borrow the names.
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:toBe|toEqual|toStrictEqual|toHaveBeenCalledWith|toHaveBeenCalledExactlyOnceWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toBeCalledWith|lastCalledWith|nthCalledWith|toHaveBeenCalledTimes|toHaveBeenCalledOnce|toBeCalledTimes|toHaveLength|toBeNull|toBeUndefined|toBeNaN|toBeTrue|toBeFalse|toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|toReturnWith|toHaveReturnedWith|toHaveReturnedTimes|toHaveTextContent|toHaveText|toHaveValue|toHaveAttribute|toHaveURL|toHaveCount|toEqualTypeOf|toExtend|toBeEmpty|toBeEmptyDOMElement)\b/u,
  },
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:toMatchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot|toHaveScreenshot|matchSnapshot|snapshot)\b/u,
  },
  {
    strength: 3,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:toMatchObject|toContain|toContainEqual|toContainText|toMatch|toHaveProperty|toBeCloseTo|toBeOneOf|toMatchTypeOf|toSatisfy|toHaveClass)\b/u,
  },
  {
    strength: 2,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:toBeGreaterThan|toBeGreaterThanOrEqual|toBeLessThan|toBeLessThanOrEqual|toBeInstanceOf|toBeTypeOf|toBeWithin)\b/u,
  },
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern: /\.(?:toThrow|toThrowError|rejectedWith|throwsAsync)\((?!\))/u,
  },
  {
    strength: 1,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:toBeDefined|toBeTruthy|toBeFalsy|toHaveBeenCalled|toBeCalled|toHaveReturned|toThrow|toThrowError|toBeVisible|toBeInTheDocument|toBeAny|toBeUnknown)\b/u,
  },
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern:
      /\bassert\.(?:strictEqual|deepStrictEqual|deepEqual|equal|notDeepEqual|sameMembers|lengthOf|isTrue|isFalse|isNull|isUndefined|is|like)\b/u,
  },
  {
    strength: 3,
    languages: ["javascript", "php", "other"],
    pattern: /\bassert\.(?:match|include|partialDeepStrictEqual|closeTo|property|approximately)\b/u,
  },
  {
    strength: 2,
    languages: ["javascript", "php", "other"],
    pattern:
      /\bassert\.(?:isAbove|isBelow|isAtLeast|isAtMost|instanceOf|typeOf|isString|isNumber|isArray|isObject|isFunction)\b/u,
  },
  {
    strength: 1,
    languages: ["javascript", "php", "other"],
    pattern:
      /\bassert\.(?:ok|exists|isOk|isDefined|isNotNull|notEqual|notStrictEqual|throws|rejects|doesNotThrow|doesNotReject|isNotEmpty)\b/u,
  },
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:to|should|be)\b[\w.]{0,60}\.(?:equals?|eql|eq|lengthOf|calledWith|calledOnceWith|calledWithExactly|members|true|false|null|undefined)\b/u,
  },
  {
    strength: 3,
    languages: ["javascript", "php", "other"],
    pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:include|contain|match|closeTo|property|keys|satisfy)\b/u,
  },
  {
    strength: 2,
    languages: ["javascript", "php", "other"],
    pattern:
      /\.(?:to|should|be)\b[\w.]{0,60}\.(?:above|below|least|most|greaterThan|lessThan|an?|instanceof|instanceOf|within)\b/u,
  },
  {
    strength: 1,
    languages: ["javascript", "php", "other"],
    pattern: /\.(?:to|should|be)\b[\w.]{0,60}\.(?:ok|exist|called|throw|empty)\b/u,
  },
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern: /\b(?:t|tap)\.(?:is|deepEqual|same|strictSame|equal|strictEqual)\(/u,
  },
  {
    strength: 1,
    languages: ["javascript", "php", "other"],
    pattern: /\b(?:t|tap)\.(?:truthy|falsy|ok|notOk|pass|not|throws|notThrows)\(/u,
  },
  // unittest, XCTest, PHPUnit, JUnit, minitest, xUnit, NUnit, MSTest, testify, gtest …: "assert" and a name.
  {
    strength: 4,
    pattern:
      /\b(?:XCTAssert|XCTUnwrap|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:Equals?|Are?Equal|AreSame|Same|Identical|Is|eq|equals?|equalf|same|Equalf|EqualValues|Exactly|JSONEq|YAMLEq|Len|Lenf|Count|ListEqual|DictEqual|SetEqual|TupleEqual|SequenceEqual|MultiLineEqual|CountEqual|ArrayEquals|IterableEquals|LinesMatch|All|Multiple|Single|Null|Nil|None|IsNone|IsNull|Empty|Zero|ErrorIs|EqualError|RaisesRegex|Raises_regex|raises_message|JsonStringEqualsJsonString|StringEqualsFile|FileEquals|XmlStringEqualsXmlString|DatabaseHas|Status|ExactJson|called_once_with|called_with|has_calls|EqualIgnoringCase|ElementsMatch|CollectionAssert|equal_to|nil|empty|status|redirected_to|difference|ErrorContains|PanicsWithValue|PanicsWithError|eq_hash|content)\b/u,
  },
  {
    strength: 4,
    pattern:
      /\b(?:ASSERT|EXPECT|BOOST_(?:CHECK|REQUIRE|TEST)|CPPUNIT_ASSERT|TEST_ASSERT|CHECK|REQUIRE|DOCTEST_CHECK|ck_assert|cr_assert|assert)_(?:EQUAL|EQ|STREQ|STRCASEEQ|FLOAT_EQ|DOUBLE_EQ|EQUAL_COLLECTIONS|THROWS_WITH|THAT|eq|int_eq|str_eq|uint_eq|ptr_eq|MESSAGE|EQUAL_INT|EQUAL_STRING|int_equal|string_equal|memory_equal)\w{0,20}\b/u,
  },
  {
    strength: 4,
    languages: ["rust"],
    pattern: /\bassert_eq!|\bassert_matches!|\bassert_snapshot!|\binsta::assert|\bpretty_assertions/u,
  },
  { strength: 4, pattern: /\b(?:CollectionAssert|StringAssert)\.AreE/u },
  {
    strength: 3,
    pattern:
      /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:In|NotIn|AlmostEqual|Contains?|Containsf|Subset|Subsetf|includes|in_delta|in_epsilon|InDelta|InEpsilon|WithinDuration|WithinRange|match|Regex|Regexp|Match|Matches|MatchesRegularExpression|StringContainsString|StringStartsWith|StringEndsWith|StartsWith|EndsWith|EqualsWithDelta|EqualWithAccuracy|ArrayHasKey|ArraySubset|called_once|DictContainsSubset|allclose|almost_equal|Throws|ThrowsExactly|ThrowsException|ThrowsAsync|ThrowsError|Raises|raises|raise|ErrorAs|select|response|OneOf|See|JsonFragment)\b/u,
  },
  {
    strength: 3,
    pattern:
      /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE|TEST_ASSERT|CPPUNIT_ASSERT)_(?:NEAR|CLOSE|SMALL|DOUBLES_EQUAL|THROW|THROWS_AS|FLOAT_WITHIN|EXCEPTION|DEATH|WITHIN)\w{0,20}\b/u,
  },
  {
    strength: 2,
    pattern:
      /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert)_?(?:Greater|GreaterEqual|GreaterThan|GreaterThanOrEqual|Greaterf|GreaterOrEqual|Less|LessEqual|LessThan|LessThanOrEqual|LessOrEqual|Positive|Negative|IsInstance|IsType|IsInstanceOfType|InstanceOf|IsAssignableFrom|instance_of|kind_of|operator|InRange|IsA|IsArray|IsString|IsInt|IsBool|respond_to)\b/u,
  },
  {
    strength: 2,
    pattern:
      /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE)_(?:GT|GE|LT|LE|GREATER\w{0,20}|LESS\w{0,20})\b/u,
  },
  {
    strength: 1,
    pattern:
      /\b(?:XCTAssert|self\.assert|[Aa]ssert(?:ions)?[._]?|require\.|\$this->assert|static::assert|self::assert|refute|[Rr]efute)_?(?:NotEquals?|NotEqual|AreNotEqual|NotSame|NotNil|NotNull|IsNotNull|IsNotNone|NotEmpty|IsNot|not_nil|not_nilf|nil|not_equal|not_empty|NoThrow|DoesNotThrow|NoError|NoErrorf|NotZero|Nothing|nothing_raised|NotPanics|present|Error|Panics|called|predicate|ThrowsAny|ThrowsAnyAsync|success|failure|Ok|Successful|not_in_delta)\b/u,
  },
  {
    strength: 1,
    pattern:
      /\b(?:ASSERT|EXPECT|BOOST_\w{1,10}|CHECK|REQUIRE)_(?:NE|NOT_EQUAL|NO_THROW|NOTHROW|ANY_THROW|THROWS)\b|\bassert_ne!/u,
  },
  // AssertJ, Truth, Kotest, Hamcrest, NUnit constraints, Fluent Assertions.
  {
    strength: 4,
    languages: ["jvm"],
    pattern:
      /\.(?:isEqualTo|isSameAs|isSameInstanceAs|hasSize|hasLength|containsExactly|containsExactlyInAnyOrder|containsExactlyElementsOf|containsExactlyEntriesIn|containsOnly|isTrue|isFalse|isNull|isZero|isOne|isEmpty|hasValue|hasToString|hasMessage|isEqualByComparingTo|usingRecursiveComparison|hasExactlyOneElement)\b/u,
  },
  {
    strength: 3,
    languages: ["jvm"],
    pattern:
      /\.(?:contains|containsAll|containsEntry|containsKey|containsSubsequence|containsAnyOf|startsWith|endsWith|matches|isCloseTo|isIn|hasMessageContaining|isEqualToIgnoringCase|isWithin|hasFieldOrProperty|satisfies|isThrownBy)\(/u,
  },
  {
    strength: 2,
    languages: ["jvm"],
    pattern:
      /\.(?:isGreaterThan|isGreaterThanOrEqualTo|isLessThan|isLessThanOrEqualTo|isAtLeast|isAtMost|isBetween|isPositive|isNegative|isInstanceOf|isExactlyInstanceOf|hasSizeGreaterThan|hasSizeLessThan|hasSameClassAs)\b/u,
  },
  {
    strength: 1,
    languages: ["jvm"],
    pattern:
      /\.(?:isNotNull|isNotEmpty|isNotEqualTo|isPresent|isNotBlank|isNotZero|doesNotThrowAnyException|isNotSameAs|isNotInstanceOf)\b/u,
  },
  {
    strength: 4,
    languages: ["jvm"],
    pattern:
      /\bshould(?:Be|Equal|BeEqual|HaveSize|ContainExactly|BeNull|BeTrue|BeFalse|BeEmpty|ThrowWithMessage)\b|\bshouldBe\b/u,
  },
  {
    strength: 3,
    languages: ["jvm"],
    pattern: /\bshould(?:Contain|Match|StartWith|EndWith|Include|ContainAll|BeOneOf|Throw)\b/u,
  },
  {
    strength: 2,
    languages: ["jvm"],
    pattern: /\bshouldBe(?:GreaterThan|LessThan|InstanceOf|AtLeast|AtMost|Positive|OfType)\w{0,20}\b/u,
  },
  { strength: 1, languages: ["jvm"], pattern: /\bshouldNot\w{1,30}\b/u },
  {
    strength: 4,
    languages: ["csharp"],
    pattern:
      /\bIs\.(?:EqualTo|SameAs|EquivalentTo|Null|True|False|Empty|Zero)\b|\bHas\.(?:Count|Length|Exactly)\b/u,
  },
  {
    strength: 3,
    languages: ["csharp"],
    pattern: /\bDoes\.\w{1,20}|\bContains\.\w{1,20}|\bHas\.(?:Member|Some|Property)\b|\bThrows\./u,
  },
  {
    strength: 2,
    languages: ["csharp"],
    pattern:
      /\bIs\.(?:GreaterThan|LessThan|AtLeast|AtMost|InstanceOf|TypeOf|InRange|Positive|Negative|AssignableTo)\w{0,20}\b/u,
  },
  { strength: 1, languages: ["csharp"], pattern: /\bIs\.Not\.\w{1,20}/u },
  {
    strength: 4,
    languages: ["csharp"],
    pattern:
      /\.Should\(\)\.(?:Be|Equal|BeEquivalentTo|HaveCount|BeNull|BeTrue|BeFalse|BeEmpty|BeSameAs|ContainSingle|Throw<\w+>\(\)\.WithMessage|HaveLength)\(/u,
  },
  {
    strength: 3,
    languages: ["csharp"],
    pattern:
      /\.Should\(\)\.(?:Contain|StartWith|EndWith|Match|BeApproximately|BeCloseTo|ContainKey|BeOneOf|Throw|ContainEquivalentOf|BeSubsetOf)\w{0,10}[(<]/u,
  },
  {
    strength: 2,
    languages: ["csharp"],
    pattern:
      /\.Should\(\)\.(?:BeGreater|BeLess|BeOfType|BeAssignableTo|BePositive|BeInRange|HaveCountGreater|BeAfter|BeBefore)\w{0,25}[(<]/u,
  },
  { strength: 1, languages: ["csharp"], pattern: /\.Should\(\)\.(?:Not\w{1,30})[(<]/u },
  {
    strength: 4,
    languages: ["jvm"],
    pattern:
      /\b(?:equalTo|sameInstance|hasItems?|contains(?:InAnyOrder)?|arrayContaining|hasEntry|nullValue|isEmptyString)\(/u,
  },
  { strength: 1, languages: ["jvm"], pattern: /\b(?:notNullValue|anything|any|instanceOf)\(\s*\)/u },
  {
    strength: 4,
    languages: ["jvm"],
    pattern: /\bverify\([^()]{1,80},\s*(?:times|never|exactly)\b|\bverify\(exactly/u,
  },
  { strength: 1, languages: ["jvm"], pattern: /\bverify\(|\bverifyNo/u },
  // RSpec.
  {
    strength: 4,
    languages: ["ruby"],
    pattern:
      /\b(?:to|not_to|to_not|should)\s+(?:eq|eql|equal|be|match_array|contain_exactly|be_nil|be_empty|be true|be false|be_zero|have_http_status|have_received\b[^#]{0,60}\.with|change\b[^#]{0,60}\.(?:by|from|to)|raise_error\(\s*\w+\s*,)\b(?!\s*[<>])/u,
  },
  {
    strength: 3,
    languages: ["ruby"],
    pattern:
      /\b(?:to|not_to|to_not|should)\s+(?:include|match|be_within|have_attributes|start_with|end_with|have_content|have_text|raise_error|change|have_key|cover|satisfy|receive)\b/u,
  },
  {
    strength: 2,
    languages: ["ruby"],
    pattern:
      /\b(?:to|not_to|to_not|should)\s+(?:be\s*[<>]|be_a\b|be_an\b|be_kind_of|be_an_instance_of|be_between|respond_to|be_positive|be_negative)/u,
  },
  {
    strength: 1,
    languages: ["ruby"],
    pattern:
      /\b(?:to|not_to|to_not|should)\s+(?:be_truthy|be_falsey|be_falsy|be_present|be_any|exist|have_received|be_\w{1,30})\b/u,
  },
  // Go without a library.
  {
    strength: 4,
    languages: ["go"],
    pattern: /\bt\.(?:Errorf?|Fatalf?|Fail|FailNow)\(|\bb\.Fatalf?\(|\bqt\.\w{1,20}|\bis\.Equal\(/u,
  },
  // Elixir and others.
  {
    strength: 3,
    languages: ["other", "rust"],
    pattern: /\bassert_receive\b|\bassert_raise\b|\brefute\b|\bpanic!\(/u,
  },
  // bats.
  { strength: 4, languages: ["shell"], pattern: /\bassert_(?:output|line|equal|stderr)\s+(?!-)/u },
  {
    strength: 3,
    languages: ["shell"],
    pattern: /\bassert_(?:output|line|stderr)\s+(?:--partial|-p|--regexp|-e)\b/u,
  },
  {
    strength: 1,
    languages: ["shell"],
    pattern: /\bassert_(?:success|failure|exists?|file_exists?|output|line)\b|\brefute_\w{1,20}\b/u,
  },
  {
    strength: 4,
    pattern:
      /#\[should_panic\(expected|@Test\(expected(?:Exceptions)?\s*=|\bpytest\.raises\([^)]{0,200}match\s*=/u,
  },
  {
    strength: 3,
    pattern:
      /#\[should_panic\]|\bpytest\.(?:raises|warns)\(|\bexpectException\w{0,20}\(|\bassertThrows\w{0,20}\b|\bassertRaises\w{0,20}\b|\bassertFails\w{0,20}\b/u,
  },
  {
    strength: 4,
    pattern:
      /\bnp\.testing\.assert_(?:array_)?equal\b|\bassert_(?:frame|series|index|extension_array)_equal\b/u,
  },
  { strength: 3, pattern: /\bnp\.testing\.assert_\w{1,40}\b|\bpytest\.approx\(/u },
];

/** Assertions over a bare condition: their strength is that of the operator in it. */
const CONDITION =
  /\b(?:assert|XCTAssert|XCTAssertTrue|XCTAssertFalse|assertTrue|assertFalse|assert!|debug_assert!|prove|ensure|EXPECT_TRUE|ASSERT_TRUE|EXPECT_FALSE|ASSERT_FALSE|CHECK|REQUIRE|CHECK_TRUE|BOOST_TEST|BOOST_CHECK|BOOST_REQUIRE|CPPUNIT_ASSERT|TEST_ASSERT|TEST_ASSERT_TRUE|TEST_CHECK|ck_assert|cr_assert|Assert\.(?:True|IsTrue|False|IsFalse|That)|(?:assert|require)\.(?:True|False|Truef|ok)|assert_true|assert_false|assert_that|assertThat|#expect|#require|Debug\.Assert|Trace\.Assert|precondition|test\.ok)\b!?|(?:^|\s)\[\[?\s/u;

const TRIVIAL = new RegExp(
  [
    String.raw`\bexpect\(\s*(?:true|1|"[^"]{1,80}"|'[^']{1,80}'|\[[^\]]{0,80}\]|\{[^}]{0,80}\})\s*\)\s*\.(?:toBeTruthy|toBeDefined|not\.toBeNull|not\.toBeUndefined|to\.be\.ok|to\.exist|to\.be\.true|to\s+be_truthy|to\s+be_present)\b`,
    String.raw`\bexpect\(\s*(?:false|null|undefined|0)\s*\)\s*\.(?:toBeFalsy|to\.be\.false|to\s+be_falsey)\b`,
    String.raw`\bexpect\(\s*[^()]{1,80}\)\.(?:toEqual|toStrictEqual|toMatchObject)\(\s*expect\.anything\(\)\s*\)|\bexpect\.assertions\(0\)`,
    String.raw`\bassert!?\(?\s*(?:True|true|1|not False|!false|1\s*===?\s*1|0\s*===?\s*0|"[^"]{1,80}"|'[^']{1,80}')\s*(?:\)|;|,|#|$|&&|\|\||or\b)`,
    String.raw`\b(?:assertTrue|assertThat|assert_true|XCTAssert(?:True)?|(?:EXPECT|ASSERT|CHECK)_TRUE|CHECK|REQUIRE|BOOST_(?:TEST|CHECK)|Assert\.(?:True|IsTrue|That)|assert\.(?:True|ok|isTrue)|require\.True|TEST_ASSERT(?:_TRUE)?|#expect|t\.ok|t\.true|Assertions\.assertTrue)\(\s*(?:t,\s*)?(?:true|True|TRUE|1|1\s*==\s*1|!false)\s*[,)]`,
    String.raw`\b(?:assertFalse|XCTAssertFalse|(?:EXPECT|ASSERT)_FALSE|Assert\.(?:False|IsFalse)|assert\.(?:False|isFalse))\(\s*(?:t,\s*)?(?:false|False|0)\s*[,)]`,
    String.raw`\b(?:addToAssertionCount\(|expectNotToPerformAssertions\(|Assert\.Pass\(|assert\.pass\(|t\.pass\(|pass\(\)|SUCCEED\(\)|assert_nothing_raised\s*(?:\{\s*\}|do\s*end))`,
    String.raw`\bassert\s+true\b|\bassert\(true\)|(?:^|\s)\[\[?\s+(?:1|true|"1")\s+\]`,
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
  // What stands in quotes is data: "should contain x" is no matcher.
  const text = withoutStrings(whole);
  const negated =
    /\.not\b|\.not\.|\bnot_to\b|\bto_not\b|\bassert\s+not\b|\bassert!?\s*\(\s*!|\bIs\.Not\b|\bassertNot|\brefute/u.test(
      text,
    );
  if (isTrivial(whole))
    return { strength: 0, matcher: "trivial", negated, text: whole, subject: whole, expected: "" };
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
      /[<>]|!==?|===?|\.(?:includes|startsWith|some|every|test|has)\(|!!|Boolean\(/u.test(inner) &&
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
    return {
      strength: negated && strength !== 3 ? 1 : strength,
      matcher,
      negated,
      text: whole,
      subject: whole.slice(0, at),
      expected: whole.slice(at + matcher.length),
    };
  }
  const condition = CONDITION.exec(text);
  if (condition === null) return undefined;
  const { operator, ...found } = ofCondition(text.slice(condition.index + condition[0].length));
  const from = whole.indexOf(condition[0].trim());
  const at = operator === undefined ? -1 : whole.indexOf(operator, from + condition[0].trim().length);
  return {
    ...found,
    negated,
    text: whole,
    subject: at === -1 ? whole : whole.slice(0, at),
    expected: at === -1 || operator === undefined ? "" : whole.slice(at + operator.length),
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

function ofCondition(condition: string): {
  strength: Strength;
  matcher: string;
  operator: string | undefined;
} {
  const bare = condition;
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
