/** Where things are, in the shape of GitHub Enterprise Server: one host for pages, git and API. */
export class Urls {
  readonly server: string;
  readonly owner: string;
  readonly repo: string;

  constructor(server: string, owner: string, repo: string) {
    this.server = server;
    this.owner = owner;
    this.repo = repo;
  }

  get api(): string {
    return `${this.server}/api/v3`;
  }

  get graphql(): string {
    return `${this.server}/api/graphql`;
  }

  get clone(): string {
    return `${this.server}/${this.owner}/${this.repo}.git`;
  }

  /** An API address below `/repos/{owner}/{repo}`. */
  repoApi(path = "", owner = this.owner): string {
    return `${this.api}/repos/${owner}/${this.repo}${path}`;
  }

  /** A web page below the repository. */
  page(path = "", owner = this.owner): string {
    return `${this.server}/${owner}/${this.repo}${path}`;
  }
}
