import type { Strength } from "./assertions.ts";
import type { Language } from "./language.ts";

/** The vocabulary of assertions: which words of which framework pin down how much. First match wins. */
export interface Matcher {
  strength: Strength;
  /** Absent: names like these mean the same in every language. */
  languages?: readonly Language[];
  pattern: RegExp;
}

export const MATCHERS: readonly Matcher[] = [
  // JavaScript and TypeScript: Jest, Vitest, Chai, node:assert; Pest (PHP) and Dart borrow the names.
  {
    strength: 4,
    languages: ["javascript", "php", "other"],
    pattern:
      /(?:\.|->)(?:toBe|toEqual|toStrictEqual|toHaveBeenCalledWith|toHaveBeenCalledExactlyOnceWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toBeCalledWith|lastCalledWith|nthCalledWith|toBeNull|toBeUndefined|toBeNaN|toBeTrue|toBeFalse|toMatchInlineSnapshot|toThrowErrorMatchingInlineSnapshot|toReturnWith|toHaveReturnedWith|toHaveTextContent|toHaveText|toHaveValue|toHaveAttribute|toHaveURL|toEqualTypeOf|toExtend|toBeEmpty|toBeEmptyDOMElement)\b/u,
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
      /(?:\.|->)(?:toMatchObject|toHaveBeenCalledTimes|toHaveBeenCalledOnce|toBeCalledTimes|toHaveReturnedTimes|toHaveLength|toHaveCount|toContain|toContainEqual|toContainText|toMatch|toHaveProperty|toBeCloseTo|toBeOneOf|toMatchTypeOf|toSatisfy|toHaveClass)\b/u,
  },
  {
    strength: 2,
    languages: ["javascript", "php", "other"],
    pattern:
      /(?:\.|->)(?:toBeGreaterThan|toBeGreaterThanOrEqual|toBeLessThan|toBeLessThanOrEqual|toBeInstanceOf|toBeTypeOf|toBeWithin|toBeVisible|toBeInTheDocument)\b/u,
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
      /(?:\.|->)(?:toBeDefined|toBeTruthy|toBeFalsy|toHaveBeenCalled|toBeCalled|toHaveReturned|toThrow|toThrowError|toBeAny|toBeUnknown)\b/u,
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
      /\.(?:contains|doesNotContain|doesNotContainKey|containsAll|containsEntry|containsKey|containsSubsequence|containsAnyOf|startsWith|endsWith|matches|isCloseTo|isIn|hasMessageContaining|isEqualToIgnoringCase|isWithin|hasFieldOrProperty|satisfies|isThrownBy)\(/u,
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
  {
    strength: 4,
    languages: ["csharp"],
    pattern: /\.Should(?:Be|BeNull|BeEmpty|BeTrue|BeFalse|BeSameAs|BeEquivalentTo|HaveSingleItem)\(/u,
  },
  {
    strength: 3,
    languages: ["csharp"],
    pattern: /\.Should(?:Contain|StartWith|EndWith|Match|BeOneOf|ContainKey|Throw|ThrowAsync)\w{0,10}[(<]/u,
  },
  {
    strength: 2,
    languages: ["csharp"],
    pattern: /\.ShouldBe(?:GreaterThan|LessThan|InRange|OfType|AssignableTo|Positive|Negative)\w{0,20}[(<]/u,
  },
  { strength: 1, languages: ["csharp"], pattern: /\.ShouldNot\w{1,30}[(<]/u },
  { strength: 4, languages: ["csharp"], pattern: /\.Verify\(|\.(?:DidNotReceive|Received)\w{0,20}\(/u },
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
      /\b(?:equalTo|sameInstance|hasItems?|(?<=[,(]\s?)contains(?:InAnyOrder)?|arrayContaining|hasEntry|nullValue|isEmptyString)\(/u,
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
    strength: 1,
    languages: ["ruby"],
    pattern: /\b(?:not_to|to_not|should_not)\s+(?:raise_error|raise_exception)\b/u,
  },
  { strength: 3, languages: ["ruby"], pattern: /^\s*@?\w{1,60}\.verify\s*$|\bassert_mock\b/u },
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
  // Gherkin.
  { strength: 3, languages: ["other"], pattern: /^\s*(?:Then|And|But)\s\S/u },
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

/** Matchers whose name stands in quotes, or whose form is an argument. */
export const OTHER_FORMS: readonly (Matcher & { languages: readonly Language[] })[] = [
  {
    strength: 1,
    languages: ["javascript"],
    pattern: /\.should\(\s*["'](?:not\.)?(?:exist|be\.visible|be\.ok|be\.undefined|be\.null|be\.empty)["']/u,
  },
  {
    strength: 3,
    languages: ["javascript"],
    pattern: /\.should\(\s*["'](?:not\.)?(?:contain|include|match)[\w.]*["']/u,
  },
  { strength: 4, languages: ["javascript"], pattern: /\.should\(\s*["'](?:have\.|eq|equal|deep)[\w.]*["']/u },
  {
    strength: 1,
    languages: ["other"],
    pattern:
      /(?<=\bexpect\(.{1,400},\s*)(?:isNotNull|isNotEmpty|anything|isNot\(|isNonNegative|returnsNormally)\b/u,
  },
  {
    strength: 2,
    languages: ["other"],
    pattern: /(?<=\bexpect\(.{1,400},\s*)(?:isA|greaterThan\w*|lessThan\w*|isPositive|isInstanceOf)\b/u,
  },
  {
    strength: 3,
    languages: ["other"],
    pattern:
      /(?<=\bexpect\(.{1,400},\s*)(?:contains\w*|startsWith|endsWith|hasLength|closeTo|throwsA|throwsException)\b/u,
  },
  {
    strength: 4,
    languages: ["other"],
    pattern: /(?<=\bexpect\(.{1,400},\s*)(?:equals|same|true|false|\d|"|'|\[|\{)/u,
  },
];
