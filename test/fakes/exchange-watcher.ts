/**
 * Sees every exchange of a fake server twice, and may break it there: `before` the server has done anything, as if the
 * request had never come, and `after` all is done and nothing answered. True: the connection is closed at that point.
 */
export interface ExchangeWatcher {
  before(what: string): boolean;
  after(what: string): boolean;
}
