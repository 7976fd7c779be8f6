/** What of a prompt speaks with our own voice: all that stands in no fence of this nonce. */
export function outsideFences(prompt: string, nonce: string): string {
  return prompt.replaceAll(new RegExp(`<untrusted-${nonce} [^>]*>[^]*?</untrusted-${nonce}>`, "g"), "");
}
