import type { TextRange } from "./known-secrets.ts";

/** Longest token that is looked at; a bound that keeps every pattern linear. */
const MAX = 1024;

/**
 * Tokens by their form. GitHub's installation tokens are about 520 characters with dots, dashes and underscores since 2026, so a
 * prefix and a generous alphabet decide, not a length.
 */
const PATTERNS: readonly RegExp[] = [
  // What goes on in the next line or string of a token that was wrapped has a digit and a capital and is long.
  new RegExp(
    `\\bgh[pousr]_[A-Za-z0-9_.-]{16,${MAX}}(?:[\\s"'+\\\\]{1,8}(?=[A-Za-z_.-]{0,80}\\d)(?=[a-z0-9_.-]{0,80}[A-Z])[A-Za-z0-9_.-]{12,${MAX}}){0,40}`,
    "gu",
  ),
  new RegExp(`\\bgithub_pat_[A-Za-z0-9_]{20,${MAX}}`, "gu"),
  new RegExp(`\\bsk-(?:ant|proj|svcacct|admin|or|live|test)[-_][A-Za-z0-9_-]{16,${MAX}}`, "gu"),
  /\bsk-[A-Za-z0-9]{32,200}\b/gu,
  /\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z2-7]{16}\b/gu,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,512}/gu,
  /\bxapp-\d-[A-Za-z0-9-]{10,512}/gu,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/+_-]{20,200}/gu,
  /https:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[\w-]{20,200}/gu,
  /\bAIza[A-Za-z0-9_-]{35}/gu,
  /\bya29\.[A-Za-z0-9_-]{20,1000}/gu,
  /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,300}/gu,
  /\bwhsec_[A-Za-z0-9+/=]{16,200}/gu,
  /\bnpm_[A-Za-z0-9]{30,100}/gu,
  /\bpypi-[A-Za-z0-9_-]{40,1000}/gu,
  /\bgl(?:pat|ptt|dt|rt|cbt|agent|soat|ft|imt|oas)-[A-Za-z0-9_.-]{16,600}/gu,
  /\bhf_[A-Za-z0-9]{30,100}/gu,
  /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}/gu,
  /\bdop_v1_[a-f0-9]{64}/gu,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/gu,
  /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/gu,
  /\bkey-[0-9a-f]{32}\b/gu,
  /\b(?:hv[sbr]|s)\.[A-Za-z0-9_-]{90,300}/gu,
  /\bATATT3[A-Za-z0-9_=-]{100,400}/gu,
  /\blin_api_[A-Za-z0-9]{32,64}/gu,
  /\bntn_[A-Za-z0-9]{40,64}/gu,
  /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
  // JSON Web Tokens: three parts, the first two JSON objects.
  new RegExp(`\\beyJ[A-Za-z0-9_-]{10,${MAX}}\\.eyJ[A-Za-z0-9_-]{10,${MAX}}\\.[A-Za-z0-9_-]{10,${MAX}}`, "gu"),
  // Private keys, cut ones too: up to the end line, or as far as the base64 goes.
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s\\:,.]|-(?!----)){0,20000}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,20000})/gu,
];

/** Here only a part of the match is the secret: the named group. */
const IN_CONTEXT: readonly RegExp[] = [
  // Passwords in addresses.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,200}:(?<secret>[^\s@/"'<>]{3,500})@/dgu,
  /\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:basic|bearer|token)\s{1,5}(?<secret>[A-Za-z0-9+/=_.~-]{8,4096})/dgiu,
  /\baws.{0,20}?(?:secret|sk).{0,30}?["'\s:=]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgiu,
];

/** Everything in a text that has the form of a token as it stands. */
export function findPlainTokens(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const pattern of IN_CONTEXT) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!["secret"]!;
      ranges.push({ start, end });
    }
  }
  return ranges;
}
