/**
 * One honest test file per language, and what somebody might do to it to turn a red run green. Each edit replaces one
 * piece of text; `kind` names the trick, not the rule that should see it.
 */
export interface LanguageSample {
  language: string;
  path: string;
  text: string;
  edits: readonly (readonly [kind: string, find: string, replace: string])[];
}

const JEST = `import { describe, expect, it, vi } from "vitest";
import { createCart, formatPrice } from "../src/cart.js";

describe("cart", () => {
  it("adds up the items", () => {
    const cart = createCart();
    cart.add({ sku: "A-1", price: 12.5, quantity: 2 });
    cart.add({ sku: "B-7", price: 3, quantity: 1 });
    expect(cart.total()).toBe(28);
    expect(cart.items).toHaveLength(2);
  });

  it("refuses a negative quantity", () => {
    const cart = createCart();
    expect(() => cart.add({ sku: "A-1", price: 1, quantity: -1 })).toThrow("quantity must be positive");
  });

  it("tells listeners once", async () => {
    const listener = vi.fn();
    const cart = createCart({ listener });
    cart.add({ sku: "A-1", price: 1, quantity: 1 });
    await cart.flush();
    expect(listener).toHaveBeenCalledWith({ type: "added", sku: "A-1" });
  }, 5000);

  it.each([
    [0, "€0.00"],
    [1.5, "€1.50"],
    [1234.5, "€1,234.50"],
  ])("formats %s", (amount, text) => {
    expect(formatPrice(amount)).toEqual(text);
  });

  it("rounds the tax", () => {
    expect(createCart({ tax: 0.19 }).tax(99.99)).toBeCloseTo(18.998, 3);
  });
});
`;

const PYTEST = `import pytest
from unittest.mock import Mock

from shop.cart import Cart, CartError, parse_amount


@pytest.fixture
def cart():
    return Cart(currency="EUR")


def test_total(cart):
    cart.add("A-1", price=12.5, quantity=2)
    cart.add("B-7", price=3, quantity=1)
    assert cart.total() == 28
    assert len(cart.items) == 2


def test_negative_quantity_is_refused(cart):
    with pytest.raises(CartError, match="quantity must be positive"):
        cart.add("A-1", price=1, quantity=-1)


def test_listener_is_told(cart):
    listener = Mock()
    cart.on_change(listener)
    cart.add("A-1", price=1, quantity=1)
    listener.assert_called_once_with({"type": "added", "sku": "A-1"})


@pytest.mark.parametrize(
    "text,expected",
    [
        ("1.50", 1.5),
        ("1,234.50", 1234.5),
        ("-3", -3.0),
    ],
)
def test_parse_amount(text, expected):
    assert parse_amount(text) == expected


def test_tax_is_rounded(cart):
    assert cart.tax(99.99) == pytest.approx(18.998, abs=0.001)
`;

const UNITTEST = `import unittest

from shop.ledger import Ledger, LedgerError


class LedgerTest(unittest.TestCase):
    def setUp(self):
        self.ledger = Ledger()

    def test_balance(self):
        self.ledger.post("sales", 100)
        self.ledger.post("refunds", -20)
        self.assertEqual(self.ledger.balance(), 80)
        self.assertListEqual(self.ledger.accounts(), ["refunds", "sales"])

    def test_unknown_account(self):
        with self.assertRaises(LedgerError):
            self.ledger.close("nobody")

    def test_interest(self):
        self.assertAlmostEqual(self.ledger.interest(1000, 0.035), 35.0, places=4)

    def test_report_names_every_account(self):
        self.ledger.post("sales", 1)
        report = self.ledger.report()
        self.assertIn("sales", report)
        self.assertTrue(report.endswith("total: 1"))


if __name__ == "__main__":
    unittest.main()
`;

const GO = `package cart

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTotal(t *testing.T) {
	c := New()
	c.Add("A-1", 1250, 2)
	c.Add("B-7", 300, 1)
	got := c.Total()
	if got != 2800 {
		t.Errorf("Total() = %d, want 2800", got)
	}
}

func TestNegativeQuantity(t *testing.T) {
	err := New().Add("A-1", 100, -1)
	if !errors.Is(err, ErrQuantity) {
		t.Fatalf("got %v, want %v", err, ErrQuantity)
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		name string
		in   string
		want int
	}{
		{name: "plain", in: "1.50", want: 150},
		{name: "thousands", in: "1,234.50", want: 123450},
		{name: "negative", in: "-3", want: -300},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Parse(tt.in)
			require.NoError(t, err)
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestTax(t *testing.T) {
	assert.InDelta(t, 18.998, New().Tax(99.99), 0.001)
}
`;

const RUST = `use cart::{parse_amount, Cart, CartError};

#[test]
fn adds_up_the_items() {
    let mut cart = Cart::new();
    cart.add("A-1", 1250, 2).unwrap();
    cart.add("B-7", 300, 1).unwrap();
    assert_eq!(cart.total(), 2800);
    assert_eq!(cart.items().len(), 2);
}

#[test]
fn refuses_a_negative_quantity() {
    let error = Cart::new().add("A-1", 100, -1).unwrap_err();
    assert!(matches!(error, CartError::Quantity(-1)));
}

#[test]
#[should_panic(expected = "currency")]
fn panics_without_a_currency() {
    Cart::with_currency("");
}

#[test]
fn parses_amounts() {
    for (text, expected) in [("1.50", 150), ("1,234.50", 123_450), ("-3", -300)] {
        assert_eq!(parse_amount(text).unwrap(), expected, "{text}");
    }
}

#[test]
fn rounds_the_tax() {
    let tax = Cart::new().tax(99.99);
    assert!((tax - 18.998).abs() < 0.001);
}
`;

const JAVA = `package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.*;
import static org.mockito.Mockito.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartTest {
    private final Cart cart = new Cart("EUR");

    @Test
    void addsUpTheItems() {
        cart.add("A-1", 1250, 2);
        cart.add("B-7", 300, 1);
        assertEquals(2800, cart.total());
        assertThat(cart.items()).hasSize(2);
    }

    @Test
    void refusesNegativeQuantity() {
        CartException error = assertThrows(CartException.class, () -> cart.add("A-1", 1, -1));
        assertEquals("quantity must be positive", error.getMessage());
    }

    @Test
    @Timeout(2)
    void tellsListeners() {
        Listener listener = mock(Listener.class);
        cart.onChange(listener);
        cart.add("A-1", 1, 1);
        verify(listener, times(1)).changed("added", "A-1");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 150",
        "'1,234.50', 123450",
        "-3, -300",
    })
    void parses(String text, int expected) {
        assertEquals(expected, Amounts.parse(text));
    }

    @Test
    void roundsTheTax() {
        assertEquals(18.998, cart.tax(99.99), 0.001);
    }
}
`;

const KOTLIN = `package shop

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

class LedgerTest {
    private val ledger = Ledger()

    @Test
    fun \`balance is the sum of postings\`() {
        ledger.post("sales", 100)
        ledger.post("refunds", -20)
        assertEquals(80, ledger.balance())
        assertEquals(listOf("refunds", "sales"), ledger.accounts())
    }

    @Test
    fun \`closing an unknown account fails\`() {
        assertFailsWith<LedgerException> { ledger.close("nobody") }
    }

    @Test
    fun \`report names every account\`() {
        ledger.post("sales", 1)
        assertTrue("sales" in ledger.report())
    }
}
`;

const RUBY = `require "spec_helper"

RSpec.describe Cart do
  subject(:cart) { described_class.new(currency: "EUR") }

  describe "#total" do
    it "adds up the items" do
      cart.add("A-1", price: 12.5, quantity: 2)
      cart.add("B-7", price: 3, quantity: 1)
      expect(cart.total).to eq(28)
      expect(cart.items.size).to eq(2)
    end

    it "refuses a negative quantity" do
      expect { cart.add("A-1", price: 1, quantity: -1) }.to raise_error(CartError, "quantity must be positive")
    end
  end

  it "tells listeners" do
    listener = double(:listener, changed: nil)
    cart.on_change(listener)
    cart.add("A-1", price: 1, quantity: 1)
    expect(listener).to have_received(:changed).with(type: "added", sku: "A-1")
  end

  it "rounds the tax" do
    expect(cart.tax(99.99)).to be_within(0.001).of(18.998)
  end
end
`;

const CSHARP = `using Xunit;
using FluentAssertions;

namespace Shop.Tests;

public class CartTests
{
    private readonly Cart cart = new("EUR");

    [Fact]
    public void AddsUpTheItems()
    {
        cart.Add("A-1", 12.5m, 2);
        cart.Add("B-7", 3m, 1);
        Assert.Equal(28m, cart.Total());
        cart.Items.Should().HaveCount(2);
    }

    [Fact]
    public void RefusesNegativeQuantity()
    {
        var error = Assert.Throws<CartException>(() => cart.Add("A-1", 1m, -1));
        Assert.Equal("quantity must be positive", error.Message);
    }

    [Theory]
    [InlineData("1.50", 150)]
    [InlineData("1,234.50", 123450)]
    [InlineData("-3", -300)]
    public void Parses(string text, int expected)
    {
        Assert.Equal(expected, Amounts.Parse(text));
    }

    [Fact]
    public void RoundsTheTax()
    {
        Assert.Equal(18.998, cart.Tax(99.99), precision: 3);
    }
}
`;

const PHP = `<?php

use PHPUnit\\Framework\\TestCase;

final class CartTest extends TestCase
{
    private Cart $cart;

    protected function setUp(): void
    {
        $this->cart = new Cart('EUR');
    }

    public function testTotal(): void
    {
        $this->cart->add('A-1', 1250, 2);
        $this->cart->add('B-7', 300, 1);
        $this->assertSame(2800, $this->cart->total());
        $this->assertCount(2, $this->cart->items());
    }

    public function testNegativeQuantityIsRefused(): void
    {
        $this->expectException(CartException::class);
        $this->expectExceptionMessage('quantity must be positive');
        $this->cart->add('A-1', 100, -1);
    }

    /** @dataProvider amounts */
    public function testParse(string $text, int $expected): void
    {
        $this->assertSame($expected, Amounts::parse($text));
    }

    public static function amounts(): array
    {
        return [
            'plain' => ['1.50', 150],
            'thousands' => ['1,234.50', 123450],
            'negative' => ['-3', -300],
        ];
    }
}
`;

const CPP = `#include <gtest/gtest.h>
#include "cart.h"

TEST(CartTest, AddsUpTheItems) {
  Cart cart("EUR");
  cart.add("A-1", 1250, 2);
  cart.add("B-7", 300, 1);
  EXPECT_EQ(cart.total(), 2800);
  ASSERT_EQ(cart.items().size(), 2u);
}

TEST(CartTest, RefusesNegativeQuantity) {
  Cart cart("EUR");
  EXPECT_THROW(cart.add("A-1", 100, -1), CartError);
}

TEST(CartTest, RoundsTheTax) {
  Cart cart("EUR");
  EXPECT_NEAR(cart.tax(99.99), 18.998, 0.001);
}

TEST(AmountsTest, Parses) {
  EXPECT_STREQ(format(150).c_str(), "1.50");
  EXPECT_TRUE(parse("1.50") == 150);
}
`;

const SWIFT = `import XCTest
@testable import Shop

final class CartTests: XCTestCase {
    func testTotal() throws {
        let cart = Cart(currency: "EUR")
        try cart.add("A-1", price: 1250, quantity: 2)
        try cart.add("B-7", price: 300, quantity: 1)
        XCTAssertEqual(cart.total, 2800)
        XCTAssertEqual(cart.items.count, 2)
    }

    func testNegativeQuantity() {
        let cart = Cart(currency: "EUR")
        XCTAssertThrowsError(try cart.add("A-1", price: 1, quantity: -1)) { error in
            XCTAssertEqual(error as? CartError, .quantity(-1))
        }
    }

    func testTax() {
        XCTAssertEqual(Cart(currency: "EUR").tax(99.99), 18.998, accuracy: 0.001)
    }
}
`;

const BATS = `#!/usr/bin/env bats

setup() {
  load 'test_helper/common'
}

@test "prints the version" {
  run upshift --version
  [ "$status" -eq 0 ]
  [ "$output" = "1.4.2" ]
}

@test "fails on an unknown command" {
  run upshift frobnicate
  [ "$status" -eq 2 ]
  [[ "$output" == *"unknown command"* ]]
}

@test "writes the report" {
  run upshift report --out "$BATS_TMPDIR/report.md"
  assert_success
  assert_output "wrote 3 sections"
}
`;

export const LANGUAGE_SAMPLES: readonly LanguageSample[] = [
  {
    language: "TypeScript",
    path: "test/cart.test.ts",
    text: JEST,
    edits: [
      ["skip", `  it("adds up the items"`, `  it.skip("adds up the items"`],
      ["skip", `  it("rounds the tax"`, `  xit("rounds the tax"`],
      ["skip", `describe("cart"`, `describe.skip("cart"`],
      [
        "skip",
        `  it("tells listeners once", async () => {`,
        `  it.todo("tells listeners once");\n  void (async () => {`,
      ],
      ["skip", `  it("tells listeners once"`, `  it.skipIf(process.env.CI)("tells listeners once"`],
      ["skip", `  it("rounds the tax"`, `  it.fails("rounds the tax"`],
      ["focus", `  it("refuses a negative`, `  it.only("refuses a negative`],
      ["focus", `describe("cart"`, `fdescribe("cart"`],
      ["assertion removed", `    expect(cart.total()).toBe(28);\n`, ``],
      [
        "assertion removed",
        `    expect(listener).toHaveBeenCalledWith({ type: "added", sku: "A-1" });\n`,
        ``,
      ],
      [
        "assertion removed",
        `    expect(() => cart.add({ sku: "A-1", price: 1, quantity: -1 })).toThrow("quantity must be positive");\n`,
        `    try {\n      cart.add({ sku: "A-1", price: 1, quantity: -1 });\n    } catch {}\n`,
      ],
      ["assertion loosened", `toBe(28)`, `toBeDefined()`],
      ["assertion loosened", `toBe(28)`, `toBeTruthy()`],
      ["assertion loosened", `toBe(28)`, `toBeGreaterThan(0)`],
      ["assertion loosened", `toBe(28)`, `toEqual(expect.any(Number))`],
      ["assertion loosened", `.toHaveLength(2)`, `.not.toBeNull()`],
      ["assertion loosened", `toThrow("quantity must be positive")`, `toThrow()`],
      ["assertion loosened", `toThrow("quantity`, `not.toThrow("quantity`],
      ["assertion loosened", `toHaveBeenCalledWith({ type: "added", sku: "A-1" })`, `toHaveBeenCalled()`],
      [
        "assertion loosened",
        `toHaveBeenCalledWith({ type: "added", sku: "A-1" })`,
        `toHaveBeenCalledWith(expect.anything())`,
      ],
      ["assertion loosened", `.toEqual(text)`, `.toContain("€")`],
      [
        "assertion loosened",
        `expect(formatPrice(amount)).toEqual(text)`,
        `expect(typeof formatPrice(amount)).toBe("string")`,
      ],
      ["tautology", `expect(cart.total()).toBe(28)`, `expect(true).toBe(true)`],
      ["tautology", `expect(cart.total()).toBe(28)`, `expect(cart.total()).toBe(cart.total())`],
      ["expectation edited", `toBe(28)`, `toBe(25)`],
      ["expectation edited", `[1.5, "€1.50"]`, `[1.5, "€1.5"]`],
      ["expectation edited", `toThrow("quantity must be positive")`, `toThrow("bad quantity")`],
      ["tolerance", `toBeCloseTo(18.998, 3)`, `toBeCloseTo(18.998, 0)`],
      ["timeout", `}, 5000);`, `}, 60000);`],
      ["commented out", `    expect(cart.total()).toBe(28);`, `    // expect(cart.total()).toBe(28);`],
      [
        "commented out",
        `    expect(cart.total()).toBe(28);\n    expect(cart.items).toHaveLength(2);`,
        `    /*\n    expect(cart.total()).toBe(28);\n    expect(cart.items).toHaveLength(2);\n    */`,
      ],
      [
        "early return",
        `    expect(cart.total()).toBe(28);`,
        `    return;\n    expect(cart.total()).toBe(28);`,
      ],
      [
        "early return",
        `    const cart = createCart();\n    cart.add({ sku: "A-1", price: 12.5`,
        `    if (process.env.CI) return;\n    const cart = createCart();\n    cart.add({ sku: "A-1", price: 12.5`,
      ],
      [
        "guarded",
        `    expect(cart.total()).toBe(28);`,
        `    if (cart.total() === 28) {\n      expect(cart.total()).toBe(28);\n    }`,
      ],
      [
        "swallowed",
        `    expect(cart.total()).toBe(28);\n    expect(cart.items).toHaveLength(2);`,
        `    try {\n      expect(cart.total()).toBe(28);\n      expect(cart.items).toHaveLength(2);\n    } catch (error) {\n      console.warn(error);\n    }`,
      ],
      ["swallowed", `    await cart.flush();`, `    await cart.flush().catch(() => {});`],
      ["test removed", JEST.slice(JEST.indexOf(`  it("rounds the tax"`), JEST.lastIndexOf(`});`)), ``],
      ["case removed", `    [1234.5, "€1,234.50"],\n`, ``],
      [
        "emptied",
        `    const cart = createCart();\n    cart.add({ sku: "A-1", price: 12.5, quantity: 2 });\n    cart.add({ sku: "B-7", price: 3, quantity: 1 });\n    expect(cart.total()).toBe(28);\n    expect(cart.items).toHaveLength(2);\n`,
        ``,
      ],
      ["suppression", `import { createCart`, `// @ts-nocheck\nimport { createCart`],
      [
        "suppression",
        `    expect(cart.items).toHaveLength(2);`,
        `    // @ts-ignore\n    expect(cart.items).toHaveLength(2);`,
      ],
    ],
  },
  {
    language: "Python",
    path: "tests/test_cart.py",
    text: PYTEST,
    edits: [
      ["skip", `def test_total(cart):`, `@pytest.mark.skip(reason="flaky")\ndef test_total(cart):`],
      ["skip", `def test_total(cart):`, `@pytest.mark.xfail\ndef test_total(cart):`],
      [
        "skip",
        `def test_total(cart):`,
        `@pytest.mark.skipif(True, reason="see later")\ndef test_total(cart):`,
      ],
      ["skip", `    listener = Mock()`, `    pytest.skip("not now")\n    listener = Mock()`],
      ["skip", `@pytest.fixture\ndef cart`, `pytestmark = pytest.mark.skip\n\n\n@pytest.fixture\ndef cart`],
      ["skip", `        ("-3", -3.0),`, `        pytest.param("-3", -3.0, marks=pytest.mark.xfail),`],
      ["renamed", `def test_total(cart):`, `def _test_total(cart):`],
      ["renamed", `def test_tax_is_rounded(cart):`, `def check_tax_is_rounded(cart):`],
      ["assertion removed", `    assert cart.total() == 28\n`, ``],
      ["assertion removed", `    listener.assert_called_once_with({"type": "added", "sku": "A-1"})\n`, ``],
      ["assertion removed", `    assert len(cart.items) == 2\n`, `    print(len(cart.items))\n`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total()`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total() is not None`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total() >= 0`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total() != 29`],
      ["assertion loosened", `assert cart.total() == 28`, `assert isinstance(cart.total(), (int, float))`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total() in (28, 25)`],
      ["assertion loosened", `assert cart.total() == 28`, `assert cart.total() == 28 or cart.total() == 25`],
      [
        "assertion loosened",
        `pytest.raises(CartError, match="quantity must be positive")`,
        `pytest.raises(Exception)`,
      ],
      ["assertion loosened", `, match="quantity must be positive")`, `)`],
      ["assertion loosened", `assert_called_once_with({"type": "added", "sku": "A-1"})`, `assert_called()`],
      ["tautology", `assert cart.total() == 28`, `assert True`],
      ["tautology", `assert cart.total() == 28`, `assert cart.total() == cart.total()`],
      ["tautology", `assert cart.total() == 28`, `assert cart.total() == 28 or True`],
      ["expectation edited", `assert cart.total() == 28`, `assert cart.total() == 25`],
      ["expectation edited", `("1,234.50", 1234.5)`, `("1,234.50", 1.0)`],
      ["tolerance", `abs=0.001`, `abs=10`],
      ["commented out", `    assert cart.total() == 28`, `    # assert cart.total() == 28`],
      [
        "commented out",
        `def test_tax_is_rounded(cart):\n    assert cart.tax(99.99) == pytest.approx(18.998, abs=0.001)`,
        `# def test_tax_is_rounded(cart):\n#     assert cart.tax(99.99) == pytest.approx(18.998, abs=0.001)`,
      ],
      ["early return", `    assert cart.total() == 28`, `    return\n    assert cart.total() == 28`],
      [
        "early return",
        `    listener = Mock()`,
        `    if os.environ.get("CI"):\n        return\n    listener = Mock()`,
      ],
      ["guarded", `    assert cart.total() == 28`, `    if cart.items:\n        assert cart.total() == 28`],
      [
        "swallowed",
        `    assert cart.total() == 28`,
        `    try:\n        assert cart.total() == 28\n    except AssertionError:\n        pass`,
      ],
      [
        "swallowed",
        `    assert len(cart.items) == 2`,
        `    with contextlib.suppress(AssertionError):\n        assert len(cart.items) == 2`,
      ],
      [
        "test removed",
        `def test_tax_is_rounded(cart):\n    assert cart.tax(99.99) == pytest.approx(18.998, abs=0.001)\n`,
        ``,
      ],
      ["case removed", `        ("-3", -3.0),\n`, ``],
      [
        "emptied",
        `    cart.add("A-1", price=12.5, quantity=2)\n    cart.add("B-7", price=3, quantity=1)\n    assert cart.total() == 28\n    assert len(cart.items) == 2\n`,
        `    pass\n`,
      ],
      ["disabled", `def test_total(cart):`, `if False:\n  def test_total(cart):`],
    ],
  },
  {
    language: "Python",
    path: "shop/tests/ledger_test.py",
    text: UNITTEST,
    edits: [
      ["skip", `    def test_balance(self):`, `    @unittest.skip("broken")\n    def test_balance(self):`],
      ["skip", `    def test_interest(self):`, `    @unittest.expectedFailure\n    def test_interest(self):`],
      [
        "skip",
        `        self.ledger.post("sales", 100)`,
        `        self.skipTest("later")\n        self.ledger.post("sales", 100)`,
      ],
      ["renamed", `def test_interest(self)`, `def disabled_test_interest(self)`],
      [
        "assertion loosened",
        `self.assertEqual(self.ledger.balance(), 80)`,
        `self.assertIsNotNone(self.ledger.balance())`,
      ],
      [
        "assertion loosened",
        `self.assertEqual(self.ledger.balance(), 80)`,
        `self.assertNotEqual(self.ledger.balance(), 0)`,
      ],
      [
        "assertion loosened",
        `self.assertEqual(self.ledger.balance(), 80)`,
        `self.assertTrue(self.ledger.balance())`,
      ],
      [
        "assertion loosened",
        `self.assertListEqual(self.ledger.accounts(), ["refunds", "sales"])`,
        `self.assertIn("sales", self.ledger.accounts())`,
      ],
      ["assertion loosened", `self.assertRaises(LedgerError)`, `self.assertRaises(Exception)`],
      ["tautology", `self.assertEqual(self.ledger.balance(), 80)`, `self.assertTrue(True)`],
      ["tautology", `self.assertEqual(self.ledger.balance(), 80)`, `self.assertEqual(1, 1)`],
      ["expectation edited", `self.ledger.balance(), 80)`, `self.ledger.balance(), 120)`],
      ["tolerance", `places=4`, `places=0`],
      ["assertion removed", `        self.assertIn("sales", report)\n`, ``],
      [
        "test removed",
        `    def test_unknown_account(self):\n        with self.assertRaises(LedgerError):\n            self.ledger.close("nobody")\n\n`,
        ``,
      ],
      [
        "emptied",
        `        with self.assertRaises(LedgerError):\n            self.ledger.close("nobody")\n`,
        `        pass\n`,
      ],
    ],
  },
  {
    language: "Go",
    path: "cart/cart_test.go",
    text: GO,
    edits: [
      [
        "skip",
        `	c := New()\n	c.Add("A-1", 1250, 2)`,
        `	t.Skip("flaky")\n	c := New()\n	c.Add("A-1", 1250, 2)`,
      ],
      ["skip", `	err := New().Add`, `	if testing.Short() {\n		t.SkipNow()\n	}\n	err := New().Add`],
      ["skip", `package cart\n`, `//go:build integration\n\npackage cart\n`],
      [
        "skip",
        `			got, err := Parse(tt.in)`,
        `			if tt.name == "negative" {\n				t.Skip()\n			}\n			got, err := Parse(tt.in)`,
      ],
      ["renamed", `func TestTotal(`, `func testTotal(`],
      ["renamed", `func TestTax(`, `func _TestTax(`],
      [
        "assertion removed",
        `	if got != 2800 {\n		t.Errorf("Total() = %d, want 2800", got)\n	}\n`,
        `	_ = got\n`,
      ],
      ["assertion removed", `			require.NoError(t, err)\n`, `			_ = err\n`],
      [
        "assertion loosened",
        `t.Errorf("Total() = %d, want 2800", got)`,
        `t.Logf("Total() = %d, want 2800", got)`,
      ],
      ["assertion loosened", `if got != 2800 {`, `if got == 0 {`],
      ["assertion loosened", `if got != 2800 {`, `if got < 0 {`],
      ["assertion loosened", `if !errors.Is(err, ErrQuantity) {`, `if err == nil {`],
      ["assertion loosened", `assert.Equal(t, tt.want, got)`, `assert.NotNil(t, got)`],
      ["assertion loosened", `assert.Equal(t, tt.want, got)`, `assert.NotZero(t, got)`],
      ["assertion loosened", `assert.Equal(t, tt.want, got)`, `assert.IsType(t, tt.want, got)`],
      ["tautology", `assert.Equal(t, tt.want, got)`, `assert.True(t, true)`],
      ["tautology", `assert.Equal(t, tt.want, got)`, `assert.Equal(t, got, got)`],
      [
        "expectation edited",
        `if got != 2800 {\n		t.Errorf("Total() = %d, want 2800", got)`,
        `if got != 2500 {\n		t.Errorf("Total() = %d, want 2500", got)`,
      ],
      ["expectation edited", `want: 123450}`, `want: 1}`],
      ["tolerance", `New().Tax(99.99), 0.001)`, `New().Tax(99.99), 5)`],
      ["commented out", `			assert.Equal(t, tt.want, got)`, `			// assert.Equal(t, tt.want, got)`],
      [
        "commented out",
        `func TestTax(t *testing.T) {\n	assert.InDelta(t, 18.998, New().Tax(99.99), 0.001)\n}`,
        `// func TestTax(t *testing.T) {\n// 	assert.InDelta(t, 18.998, New().Tax(99.99), 0.001)\n// }`,
      ],
      ["early return", `	got := c.Total()\n`, `	return\n	got := c.Total()\n`],
      [
        "early return",
        `	err := New().Add("A-1", 100, -1)`,
        `	if os.Getenv("CI") != "" {\n		return\n	}\n	err := New().Add("A-1", 100, -1)`,
      ],
      ["disabled", `if got != 2800 {`, `if false && got != 2800 {`],
      [
        "test removed",
        `func TestTax(t *testing.T) {\n	assert.InDelta(t, 18.998, New().Tax(99.99), 0.001)\n}\n`,
        ``,
      ],
      ["case removed", `		{name: "negative", in: "-3", want: -300},\n`, ``],
      [
        "swallowed",
        `	c := New()\n	c.Add("A-1", 1250, 2)`,
        `	defer func() { recover() }()\n	c := New()\n	c.Add("A-1", 1250, 2)`,
      ],
      [
        "disabled",
        `func TestTotal(t *testing.T) {`,
        `func TestMain(m *testing.M) {\n	os.Exit(0)\n}\n\nfunc TestTotal(t *testing.T) {`,
      ],
    ],
  },
  {
    language: "Rust",
    path: "tests/cart.rs",
    text: RUST,
    edits: [
      ["skip", `#[test]\nfn adds_up`, `#[test]\n#[ignore]\nfn adds_up`],
      ["skip", `#[test]\nfn parses_amounts`, `#[test]\n#[ignore = "slow"]\nfn parses_amounts`],
      ["skip", `#[test]\nfn rounds`, `#[cfg(feature = "slow")]\n#[test]\nfn rounds`],
      ["skip", `#[test]\nfn rounds`, `#[cfg_attr(ci, ignore)]\n#[test]\nfn rounds`],
      ["renamed", `#[test]\nfn adds_up`, `#[allow(dead_code)]\nfn adds_up`],
      ["assertion removed", `    assert_eq!(cart.total(), 2800);\n`, ``],
      ["assertion loosened", `assert_eq!(cart.total(), 2800);`, `assert!(cart.total() > 0);`],
      ["assertion loosened", `assert_eq!(cart.total(), 2800);`, `assert_ne!(cart.total(), 0);`],
      [
        "assertion loosened",
        `assert!(matches!(error, CartError::Quantity(-1)));`,
        `assert!(matches!(error, _));`,
      ],
      [
        "assertion loosened",
        `assert_eq!(parse_amount(text).unwrap(), expected, "{text}");`,
        `assert!(parse_amount(text).is_ok());`,
      ],
      ["assertion loosened", `#[should_panic(expected = "currency")]`, `#[should_panic]`],
      ["tautology", `assert_eq!(cart.total(), 2800);`, `assert!(true);`],
      ["tautology", `assert_eq!(cart.total(), 2800);`, `assert_eq!(cart.total(), cart.total());`],
      ["expectation edited", `assert_eq!(cart.total(), 2800);`, `assert_eq!(cart.total(), 2500);`],
      ["tolerance", `.abs() < 0.001`, `.abs() < 100.0`],
      ["commented out", `    assert_eq!(cart.total(), 2800);`, `    // assert_eq!(cart.total(), 2800);`],
      [
        "early return",
        `    assert_eq!(cart.total(), 2800);`,
        `    return;\n    assert_eq!(cart.total(), 2800);`,
      ],
      [
        "early return",
        `    let tax = Cart`,
        `    if std::env::var("CI").is_ok() {\n        return;\n    }\n    let tax = Cart`,
      ],
      [
        "swallowed",
        `    assert_eq!(cart.total(), 2800);`,
        `    let _ = std::panic::catch_unwind(|| assert_eq!(cart.total(), 2800));`,
      ],
      [
        "test removed",
        `#[test]\n#[should_panic(expected = "currency")]\nfn panics_without_a_currency() {\n    Cart::with_currency("");\n}\n\n`,
        ``,
      ],
      ["case removed", `, ("-3", -300)]`, `]`],
      ["emptied", `    let tax = Cart::new().tax(99.99);\n    assert!((tax - 18.998).abs() < 0.001);\n`, ``],
    ],
  },
  {
    language: "Java",
    path: "src/test/java/shop/CartTest.java",
    text: JAVA,
    edits: [
      ["skip", `    @Test\n    void addsUp`, `    @Disabled("flaky")\n    @Test\n    void addsUp`],
      ["skip", `class CartTest`, `@Disabled\nclass CartTest`],
      ["skip", `    @Test\n    void roundsTheTax`, `    @Ignore\n    @Test\n    void roundsTheTax`],
      [
        "skip",
        `    @Test\n    void roundsTheTax`,
        `    @EnabledIfEnvironmentVariable(named = "RUN_SLOW", matches = "1")\n    @Test\n    void roundsTheTax`,
      ],
      [
        "skip",
        `        cart.add("A-1", 1250, 2);`,
        `        assumeTrue(false);\n        cart.add("A-1", 1250, 2);`,
      ],
      ["renamed", `    @Test\n    void addsUp`, `    void addsUp`],
      ["assertion removed", `        assertEquals(2800, cart.total());\n`, ``],
      ["assertion removed", `        verify(listener, times(1)).changed("added", "A-1");\n`, ``],
      ["assertion loosened", `assertEquals(2800, cart.total());`, `assertNotNull(cart.total());`],
      ["assertion loosened", `assertEquals(2800, cart.total());`, `assertTrue(cart.total() > 0);`],
      ["assertion loosened", `assertEquals(2800, cart.total());`, `assertNotEquals(0, cart.total());`],
      ["assertion loosened", `.hasSize(2)`, `.isNotEmpty()`],
      [
        "assertion loosened",
        `CartException error = assertThrows(CartException.class`,
        `Exception error = assertThrows(Exception.class`,
      ],
      [
        "assertion loosened",
        `verify(listener, times(1)).changed("added", "A-1")`,
        `verify(listener, atLeast(0)).changed(any(), any())`,
      ],
      ["tautology", `assertEquals(2800, cart.total());`, `assertTrue(true);`],
      ["tautology", `assertEquals(2800, cart.total());`, `assertEquals(cart.total(), cart.total());`],
      ["expectation edited", `assertEquals(2800, cart.total());`, `assertEquals(2500, cart.total());`],
      ["expectation edited", `"1.50, 150",`, `"1.50, 1",`],
      ["tolerance", `cart.tax(99.99), 0.001)`, `cart.tax(99.99), 20.0)`],
      ["timeout", `@Timeout(2)`, `@Timeout(120)`],
      [
        "commented out",
        `        assertEquals(2800, cart.total());`,
        `        // assertEquals(2800, cart.total());`,
      ],
      [
        "early return",
        `        assertEquals(2800, cart.total());`,
        `        if (System.getenv("CI") != null) return;\n        assertEquals(2800, cart.total());`,
      ],
      [
        "swallowed",
        `        assertEquals(2800, cart.total());`,
        `        try {\n            assertEquals(2800, cart.total());\n        } catch (AssertionError e) {\n            // ignore\n        }`,
      ],
      [
        "guarded",
        `        assertEquals(2800, cart.total());`,
        `        if (cart.total() == 2800) {\n            assertEquals(2800, cart.total());\n        }`,
      ],
      [
        "test removed",
        `    @Test\n    void roundsTheTax() {\n        assertEquals(18.998, cart.tax(99.99), 0.001);\n    }\n`,
        ``,
      ],
      ["case removed", `        "-3, -300",\n`, ``],
      ["suppression", `class CartTest`, `@SuppressWarnings("all")\nclass CartTest`],
    ],
  },
  {
    language: "Kotlin",
    path: "src/test/kotlin/shop/LedgerTest.kt",
    text: KOTLIN,
    edits: [
      ["skip", `    @Test\n    fun \`balance`, `    @Ignore\n    @Test\n    fun \`balance`],
      ["assertion loosened", `assertEquals(80, ledger.balance())`, `assertNotNull(ledger.balance())`],
      ["assertion loosened", `assertFailsWith<LedgerException>`, `assertFailsWith<Exception>`],
      ["assertion removed", `        assertTrue("sales" in ledger.report())\n`, ``],
      ["expectation edited", `assertEquals(80, ledger.balance())`, `assertEquals(120, ledger.balance())`],
      ["tautology", `assertEquals(80, ledger.balance())`, `assertTrue(true)`],
      [
        "swallowed",
        `        assertEquals(80, ledger.balance())`,
        `        runCatching { assertEquals(80, ledger.balance()) }`,
      ],
      [
        "test removed",
        `    @Test\n    fun \`closing an unknown account fails\`() {\n        assertFailsWith<LedgerException> { ledger.close("nobody") }\n    }\n\n`,
        ``,
      ],
    ],
  },
  {
    language: "Ruby",
    path: "spec/cart_spec.rb",
    text: RUBY,
    edits: [
      ["skip", `    it "adds up`, `    xit "adds up`],
      ["skip", `      cart.add("A-1", price: 12.5`, `      skip "flaky"\n      cart.add("A-1", price: 12.5`],
      ["skip", `    it "adds up the items" do`, `    it "adds up the items", :skip do`],
      ["skip", `  it "rounds the tax" do`, `  pending "rounds the tax" do`],
      ["focus", `    it "refuses a negative quantity" do`, `    fit "refuses a negative quantity" do`],
      ["focus", `  it "rounds the tax" do`, `  it "rounds the tax", focus: true do`],
      ["assertion removed", `      expect(cart.total).to eq(28)\n`, ``],
      ["assertion loosened", `expect(cart.total).to eq(28)`, `expect(cart.total).to be_truthy`],
      ["assertion loosened", `expect(cart.total).to eq(28)`, `expect(cart.total).not_to be_nil`],
      ["assertion loosened", `expect(cart.total).to eq(28)`, `expect(cart.total).to be > 0`],
      ["assertion loosened", `raise_error(CartError, "quantity must be positive")`, `raise_error`],
      [
        "assertion loosened",
        `.to have_received(:changed).with(type: "added", sku: "A-1")`,
        `.to have_received(:changed)`,
      ],
      ["tautology", `expect(cart.total).to eq(28)`, `expect(true).to be_truthy`],
      ["expectation edited", `expect(cart.total).to eq(28)`, `expect(cart.total).to eq(25)`],
      ["tolerance", `be_within(0.001)`, `be_within(20)`],
      ["commented out", `      expect(cart.total).to eq(28)`, `      # expect(cart.total).to eq(28)`],
      [
        "swallowed",
        `      expect(cart.total).to eq(28)`,
        `      begin\n        expect(cart.total).to eq(28)\n      rescue RSpec::Expectations::ExpectationNotMetError\n        nil\n      end`,
      ],
      [
        "guarded",
        `      expect(cart.total).to eq(28)`,
        `      expect(cart.total).to eq(28) unless ENV["CI"]`,
      ],
      [
        "test removed",
        `  it "rounds the tax" do\n    expect(cart.tax(99.99)).to be_within(0.001).of(18.998)\n  end\n`,
        ``,
      ],
      ["emptied", `    expect(cart.tax(99.99)).to be_within(0.001).of(18.998)\n`, ``],
    ],
  },
  {
    language: "C#",
    path: "tests/Shop.Tests/CartTests.cs",
    text: CSHARP,
    edits: [
      ["skip", `    [Fact]\n    public void AddsUp`, `    [Fact(Skip = "flaky")]\n    public void AddsUp`],
      [
        "skip",
        `    [Fact]\n    public void RoundsTheTax`,
        `#if false\n    [Fact]\n    public void RoundsTheTax`,
      ],
      ["renamed", `    [Fact]\n    public void AddsUp`, `    public void AddsUp`],
      ["assertion removed", `        Assert.Equal(28m, cart.Total());\n`, ``],
      ["assertion loosened", `Assert.Equal(28m, cart.Total());`, `Assert.NotEqual(0m, cart.Total());`],
      ["assertion loosened", `Assert.Equal(28m, cart.Total());`, `Assert.True(cart.Total() > 0);`],
      ["assertion loosened", `.Should().HaveCount(2)`, `.Should().NotBeEmpty()`],
      ["assertion loosened", `Assert.Throws<CartException>`, `Assert.ThrowsAny<Exception>`],
      ["tautology", `Assert.Equal(28m, cart.Total());`, `Assert.True(true);`],
      ["expectation edited", `Assert.Equal(28m, cart.Total());`, `Assert.Equal(25m, cart.Total());`],
      ["expectation edited", `[InlineData("1.50", 150)]`, `[InlineData("1.50", 1)]`],
      ["tolerance", `precision: 3`, `precision: 0`],
      [
        "commented out",
        `        Assert.Equal(28m, cart.Total());`,
        `        // Assert.Equal(28m, cart.Total());`,
      ],
      [
        "swallowed",
        `        Assert.Equal(28m, cart.Total());`,
        `        try { Assert.Equal(28m, cart.Total()); } catch { }`,
      ],
      ["case removed", `    [InlineData("-3", -300)]\n`, ``],
      [
        "early return",
        `        Assert.Equal(28m, cart.Total());`,
        `        if (Environment.GetEnvironmentVariable("CI") != null) return;\n        Assert.Equal(28m, cart.Total());`,
      ],
    ],
  },
  {
    language: "PHP",
    path: "tests/CartTest.php",
    text: PHP,
    edits: [
      [
        "skip",
        `        $this->cart->add('A-1', 1250, 2);`,
        `        $this->markTestSkipped('flaky');\n        $this->cart->add('A-1', 1250, 2);`,
      ],
      [
        "skip",
        `        $this->cart->add('A-1', 1250, 2);`,
        `        $this->markTestIncomplete();\n        $this->cart->add('A-1', 1250, 2);`,
      ],
      ["renamed", `public function testTotal()`, `public function skipTestTotal()`],
      ["assertion removed", `        $this->assertSame(2800, $this->cart->total());\n`, ``],
      [
        "assertion loosened",
        `$this->assertSame(2800, $this->cart->total());`,
        `$this->assertNotNull($this->cart->total());`,
      ],
      [
        "assertion loosened",
        `$this->assertSame(2800, $this->cart->total());`,
        `$this->assertIsInt($this->cart->total());`,
      ],
      [
        "assertion loosened",
        `$this->assertSame(2800, $this->cart->total());`,
        `$this->assertGreaterThan(0, $this->cart->total());`,
      ],
      ["assertion loosened", `CartException::class`, `\\Exception::class`],
      ["assertion loosened", `        $this->expectExceptionMessage('quantity must be positive');\n`, ``],
      ["tautology", `$this->assertSame(2800, $this->cart->total());`, `$this->assertTrue(true);`],
      [
        "expectation edited",
        `$this->assertSame(2800, $this->cart->total());`,
        `$this->assertSame(2500, $this->cart->total());`,
      ],
      ["expectation edited", `['1.50', 150]`, `['1.50', 1]`],
      [
        "commented out",
        `        $this->assertSame(2800, $this->cart->total());`,
        `        // $this->assertSame(2800, $this->cart->total());`,
      ],
      [
        "early return",
        `        $this->assertSame(2800, $this->cart->total());`,
        `        return;\n        $this->assertSame(2800, $this->cart->total());`,
      ],
      ["case removed", `            'negative' => ['-3', -300],\n`, ``],
      [
        "swallowed",
        `        $this->assertSame(2800, $this->cart->total());`,
        `        try {\n            $this->assertSame(2800, $this->cart->total());\n        } catch (\\Throwable $e) {\n        }`,
      ],
    ],
  },
  {
    language: "C++",
    path: "tests/cart_test.cc",
    text: CPP,
    edits: [
      ["skip", `TEST(CartTest, AddsUpTheItems)`, `TEST(CartTest, DISABLED_AddsUpTheItems)`],
      ["skip", `  cart.add("A-1", 1250, 2);`, `  GTEST_SKIP() << "flaky";\n  cart.add("A-1", 1250, 2);`],
      ["disabled", `TEST(AmountsTest, Parses) {`, `#if 0\nTEST(AmountsTest, Parses) {`],
      ["assertion removed", `  EXPECT_EQ(cart.total(), 2800);\n`, ``],
      ["assertion loosened", `EXPECT_EQ(cart.total(), 2800);`, `EXPECT_GT(cart.total(), 0);`],
      ["assertion loosened", `EXPECT_EQ(cart.total(), 2800);`, `EXPECT_TRUE(cart.total());`],
      [
        "assertion loosened",
        `EXPECT_THROW(cart.add("A-1", 100, -1), CartError);`,
        `EXPECT_ANY_THROW(cart.add("A-1", 100, -1));`,
      ],
      [
        "assertion loosened",
        `EXPECT_STREQ(format(150).c_str(), "1.50");`,
        `EXPECT_NE(format(150).c_str(), nullptr);`,
      ],
      ["tautology", `EXPECT_EQ(cart.total(), 2800);`, `EXPECT_TRUE(true);`],
      ["expectation edited", `EXPECT_EQ(cart.total(), 2800);`, `EXPECT_EQ(cart.total(), 2500);`],
      ["tolerance", `18.998, 0.001)`, `18.998, 50.0)`],
      ["commented out", `  EXPECT_EQ(cart.total(), 2800);`, `  // EXPECT_EQ(cart.total(), 2800);`],
      ["early return", `  EXPECT_EQ(cart.total(), 2800);`, `  return;\n  EXPECT_EQ(cart.total(), 2800);`],
      [
        "test removed",
        `TEST(CartTest, RoundsTheTax) {\n  Cart cart("EUR");\n  EXPECT_NEAR(cart.tax(99.99), 18.998, 0.001);\n}\n\n`,
        ``,
      ],
    ],
  },
  {
    language: "Swift",
    path: "Tests/ShopTests/CartTests.swift",
    text: SWIFT,
    edits: [
      [
        "skip",
        `        let cart = Cart(currency: "EUR")\n        try cart.add("A-1", price: 1250`,
        `        throw XCTSkip("flaky")\n        let cart = Cart(currency: "EUR")\n        try cart.add("A-1", price: 1250`,
      ],
      [
        "skip",
        `        XCTAssertEqual(cart.total, 2800)`,
        `        XCTExpectFailure("known")\n        XCTAssertEqual(cart.total, 2800)`,
      ],
      ["renamed", `func testTotal()`, `func disabled_testTotal()`],
      ["assertion removed", `        XCTAssertEqual(cart.total, 2800)\n`, ``],
      ["assertion loosened", `XCTAssertEqual(cart.total, 2800)`, `XCTAssertNotNil(cart.total)`],
      ["assertion loosened", `XCTAssertEqual(cart.total, 2800)`, `XCTAssertGreaterThan(cart.total, 0)`],
      ["tautology", `XCTAssertEqual(cart.total, 2800)`, `XCTAssertTrue(true)`],
      ["expectation edited", `XCTAssertEqual(cart.total, 2800)`, `XCTAssertEqual(cart.total, 2500)`],
      ["tolerance", `accuracy: 0.001`, `accuracy: 100`],
      [
        "commented out",
        `        XCTAssertEqual(cart.total, 2800)`,
        `        // XCTAssertEqual(cart.total, 2800)`,
      ],
    ],
  },
  {
    language: "Shell",
    path: "test/cli.bats",
    text: BATS,
    edits: [
      ["skip", `@test "prints the version" {`, `@test "prints the version" {\n  skip "flaky"`],
      ["assertion removed", `  [ "$output" = "1.4.2" ]\n`, ``],
      ["assertion loosened", `  [ "$output" = "1.4.2" ]`, `  [ -n "$output" ]`],
      ["assertion loosened", `  [ "$status" -eq 2 ]`, `  [ "$status" -ne 0 ]`],
      ["assertion loosened", `assert_output "wrote 3 sections"`, `assert_output --partial "wrote"`],
      ["ignored failure", `  [ "$output" = "1.4.2" ]`, `  [ "$output" = "1.4.2" ] || true`],
      ["expectation edited", `"1.4.2"`, `"1.4.3"`],
      ["commented out", `  [ "$output" = "1.4.2" ]`, `  # [ "$output" = "1.4.2" ]`],
      [
        "test removed",
        `@test "fails on an unknown command" {\n  run upshift frobnicate\n  [ "$status" -eq 2 ]\n  [[ "$output" == *"unknown command"* ]]\n}\n\n`,
        ``,
      ],
    ],
  },
];
