import { createHash } from "node:crypto";

import type Anthropic from "@anthropic-ai/sdk";

import type { FakeModel } from "./models.ts";

/** About four characters a token. */
export function tokensOfText(text: string): number {
  return Math.ceil(text.length / 4);
}

export interface PromptUsage {
  input: number;
  cacheRead: number;
  cacheWrite5m: number;
  cacheWrite1h: number;
}

export type PromptParts = Pick<Anthropic.MessageCreateParams, "tools" | "system" | "messages">;

interface PromptBlock {
  tokens: number;
  /** Hash of the whole prefix up to and including this block. */
  prefix: string;
  ttl: "5m" | "1h" | undefined;
}

/** How far before a breakpoint the API looks for an earlier cache entry, in blocks. */
const LOOKBACK = 20;
const LIFETIME = { "5m": 5 * 60_000, "1h": 60 * 60_000 };

/** Prompt caching as the API does it: exact prefixes up to a breakpoint, per model, alive for five minutes or an hour. */
export class PromptCache {
  /** model + prefix → when it lapses, and for how long each use renews it. */
  readonly #entries = new Map<string, { until: number; lifetime: number }>();

  /** What this prompt is billed as; leaves its own prefixes in the cache. */
  bill(model: FakeModel, parts: PromptParts, now: number): PromptUsage {
    const blocks = promptBlocks(parts);
    const total = sumTokens(blocks);
    const cacheable = blocks
      .map((block, index) => ({ index, ttl: block.ttl, tokens: sumTokens(blocks.slice(0, index + 1)) }))
      .filter((point) => point.ttl !== undefined && point.tokens >= model.minCacheTokens);

    let readIndex = -1;
    for (const point of cacheable) {
      for (let index = point.index; index > Math.max(readIndex, point.index - LOOKBACK - 1, -1); index--) {
        if (this.#use(model, blocks[index], now)) {
          readIndex = index;
          break;
        }
      }
    }
    const cacheRead = sumTokens(blocks.slice(0, readIndex + 1));
    const usage: PromptUsage = { input: 0, cacheRead, cacheWrite5m: 0, cacheWrite1h: 0 };
    let written = cacheRead;
    for (const point of cacheable.filter(({ index }) => index > readIndex)) {
      const ttl = point.ttl ?? "5m";
      if (ttl === "1h") usage.cacheWrite1h += point.tokens - written;
      else usage.cacheWrite5m += point.tokens - written;
      written = point.tokens;
      const lifetime = LIFETIME[ttl];
      this.#entries.set(key(model, blocks[point.index]), { until: now + lifetime, lifetime });
    }
    usage.input = total - written;
    return usage;
  }

  #use(model: FakeModel, block: PromptBlock | undefined, now: number): boolean {
    const entry = this.#entries.get(key(model, block));
    if (entry === undefined || entry.until < now) return false;
    entry.until = now + entry.lifetime;
    return true;
  }
}

export function promptTokens(parts: PromptParts): number {
  return sumTokens(promptBlocks(parts));
}

function key(model: FakeModel, block: PromptBlock | undefined): string {
  return `${model.id} ${block?.prefix ?? ""}`;
}

function sumTokens(blocks: readonly PromptBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.tokens, 0);
}

/** In the API's order: tools, system, messages. */
function promptBlocks(parts: PromptParts): PromptBlock[] {
  const system =
    typeof parts.system === "string" ? [{ type: "text", text: parts.system }] : (parts.system ?? []);
  const messages = parts.messages.flatMap((message) => {
    const content =
      typeof message.content === "string" ? [{ type: "text", text: message.content }] : message.content;
    return content.map((block) => ({ role: message.role, ...block }));
  });
  let prefix = "";
  return [...(parts.tools ?? []), ...system, ...messages].map((block) => {
    const cacheControl = "cache_control" in block ? block.cache_control : undefined;
    const text = JSON.stringify({ ...block, cache_control: undefined });
    prefix = createHash("sha256").update(prefix).update(text).digest("hex");
    return { tokens: tokensOfText(text), prefix, ttl: ttlOf(cacheControl) };
  });
}

function ttlOf(cacheControl: unknown): "5m" | "1h" | undefined {
  if (typeof cacheControl !== "object" || cacheControl === null) return undefined;
  return "ttl" in cacheControl && cacheControl.ttl === "1h" ? "1h" : "5m";
}
