import { describe, expect, it } from "vitest";
import { redactTokens } from "../../../src/domain/redaction.ts";

const ALPHABET = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";
const some = (length: number, alphabet = ALPHABET) =>
  alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);

/** One of each kind, put together here so that no scanner takes them for real. */
const TOKENS: readonly [string, string][] = [
  ["GitHub, classic", `ghp_${some(36)}`],
  ["GitHub, OAuth", `gho_${some(36)}`],
  ["GitHub, user to server", `ghu_${some(36)}`],
  ["GitHub, refresh", `ghr_${some(76)}`],
  ["GitHub, installation of 520", `ghs_${some(516, "aB3.d-e_7")}`],
  ["GitHub, fine-grained", `github_pat_${some(82, "aB3_d")}`],
  ["Anthropic", `sk-ant-api03-${some(95, "aB3_x-Z9")}`],
  ["OpenAI, project", `sk-proj-${some(48)}`],
  ["OpenAI, old", `sk-${some(48)}`],
  ["AWS", "ASIAQWERTYUIOPASDFGH".replace("0", "2")],
  ["Slack, bot", `xoxb-123456789012-${some(24)}`],
  ["Slack, app", `xapp-1-${some(24)}`],
  ["Slack, webhook", `https://hooks.slack.com/services/T0000/B0000/${some(24)}`],
  ["Discord", `https://discord.com/api/webhooks/123456789/${some(60)}`],
  ["Google, API key", `AIza${some(35)}`],
  ["Google, access", `ya29.${some(60)}`],
  ["Stripe", `sk_live_${some(24)}`],
  ["Stripe, webhook", `whsec_${some(32)}`],
  ["npm", `npm_${some(36)}`],
  ["PyPI", `pypi-${some(120)}`],
  ["GitLab", `glpat-${some(20)}`],
  ["Hugging Face", `hf_${some(34)}`],
  ["Docker", `dckr_pat_${some(27)}`],
  ["DigitalOcean", `dop_v1_${some(64, "0a1b2c")}`],
  ["Shopify", `shpat_${some(32, "0a1b2c")}`],
  ["SendGrid", `SG.${some(22)}.${some(43)}`],
  ["Mailgun", `key-${some(32, "0a1b2c")}`],
  ["Vault", `hvs.${some(95)}`],
  ["Atlassian", `ATATT3${some(180)}`],
  ["Linear", `lin_api_${some(40)}`],
  ["Notion", `ntn_${some(46)}`],
  ["JSON Web Token", `eyJ${some(30)}.eyJ${some(60)}.${some(43)}`],
];

describe("tokens by their form", () => {
  it.each(TOKENS)("%s", (_, token) => {
    expect(redactTokens(`a ${token} z`)).toBe("a *** z");
    expect(redactTokens(`"${token}"`)).toBe('"***"');
  });

  it("in connection strings, only as far as the secret goes", () => {
    expect(redactTokens(`AccountKey=${some(86)}==;x`)).toBe("***;x");
    expect(redactTokens("Authorization: Bearer abcdefgh12345678 z")).toBe("Authorization: Bearer *** z");
    expect(redactTokens(`aws_secret_access_key = ${some(40)} z`)).toBe("aws_secret_access_key = *** z");
  });

  it.each([
    "ghp_short",
    "skating-rink-and-more-words-than-a-key-has",
    "sha 3f786850e387550fdab836ed7e6dc881de23001b",
    "sha512-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU==",
    "123e4567-e89b-12d3-a456-426614174000",
    "the monkey-business of key-value stores",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
    "https://example.org:8080/path@2",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    'say %5B%5D and \\u0041 and "a" + "b"',
  ])("not %j", (text) => {
    expect(redactTokens(text)).toBe(text);
  });
});

describe("tokens in disguise", () => {
  const token = `ghp_${some(36)}`;
  const escaped = (spell: (code: string) => string) =>
    Array.from(token, (char) => spell(char.charCodeAt(0).toString(16).padStart(2, "0"))).join("");
  it.each([
    ["base64", btoa(token)],
    ["base64 without padding", btoa(`~${token}`).replace(/=+$/, "")],
    ["base64, URL alphabet", btoa(`${token}???>>>`).replaceAll("+", "-").replaceAll("/", "_")],
    ["hex", Buffer.from(token).toString("hex")],
    ["hex, capitals", Buffer.from(token).toString("hex").toUpperCase()],
    ["percent", escaped((code) => `%${code}`)],
    ["\\x", escaped((code) => `\\x${code}`)],
    ["\\u", escaped((code) => `\\u00${code}`)],
    ["\\u{}", escaped((code) => `\\u{00${code}}`)],
    ["entities", escaped((code) => `&#x${code};`)],
    ["decimal entities", Array.from(token, (char) => `&#${char.charCodeAt(0)};`).join("")],
    ["full width", Array.from(token, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join("")],
    ["only the prefix escaped", `\\u0067hp%5F${some(36)}`],
    ["strings added", `${token.slice(0, 14)}" + "${token.slice(14)}`],
    ["strings side by side", `${token.slice(0, 14)}' '${token.slice(14)}`],
    ["backwards", Array.from(token).toReversed().join("")],
    [
      "Anthropic's, backwards",
      Array.from(`sk-ant-api03-${some(60)}`)
        .toReversed()
        .join(""),
    ],
    [
      "fine-grained, backwards",
      Array.from(`github_pat_${some(60)}`)
        .toReversed()
        .join(""),
    ],
    ["letter by letter", token.split("").join(" ")],
    ["letter by letter, with commas", token.split("").join(",")],
    ["wrapped", `ghs_${some(60)}\n${some(60)}\n${some(20)}`],
  ])("%s", (_, text) => {
    expect(redactTokens(`é ${text} é`)).toBe("é *** é");
  });

  it("letter by letter, between words that stay", () => {
    const spaced = token.split("").join(" ");
    expect(redactTokens(`split ${spaced} then`)).toBe("split *** then");
    expect(redactTokens("a b c d e f g h i j k l m n o p q r s t u v")).not.toContain("***");
  });

  it("in letters of another script", () => {
    expect(redactTokens(`ключ gh\u0440_${"a1B2".repeat(9)} тут`)).toBe("ключ *** тут");
    expect(redactTokens("просто слова")).toBe("просто слова");
  });

  it("letter by letter, behind a word of one letter", () => {
    expect(redactTokens(`é a ${token.split("").join(" ")} é`)).toBe("é a *** é");
  });

  it("twice in one text, with the words between them kept", () => {
    expect(redactTokens(`%67hp_${some(36)} and \\x67hp_${some(36)} end`)).toBe("*** and *** end");
    const back = Array.from(token).toReversed().join("");
    expect(redactTokens(`${back} and ${back} end`)).toBe("*** and *** end");
  });

  it("does not take a short word before a reversed prefix for a token", () => {
    expect(redactTokens("abc_phg xyz")).toBe("abc_phg xyz");
    expect(redactTokens(`${some(15)}_phg`)).toBe(`${some(15)}_phg`);
    expect(redactTokens(`${some(16)}_phg`)).toBe("***");
  });
});
