/** Things in a repository that can be looked at. A looking verb before anything else asks for a feature. */
export const READABLE_THING =
  /\b(?:files?|folders?|director(?:y|ies)|lines?|functions?|methods?|class(?:es)?|modules?|components? (?:that|which|using)|imports?|importers?|exports?|usages?|uses?|callers?|call sites?|calls?|occurrences?|references?|definitions?|defined|declared|declarations?|implement(?:ed|ations?|s)|todos?|fixmes?|comments?|console\.\w+|console|print statements?|config\w*|settings?|environment variables?|env vars?|dependenc(?:y|ies)|packages?|versions?|scripts?|endpoints?|routes?|migrations?|schemas?|tests?|specs?|code|codebase|repo(?:sitory)?|source|where|which|whether|if|how|who|what|content(?:s)?|readme|docs?|documentation|changelog|licen[cs]e|commits?|branch(?:es)?|constants?|variables?|types?|interfaces?|enums?|names?|pathname|codename|quotation|logs?|strings?|regex\w*|pattern|matches|place|places|spots?|secrets?|hard.?coded|flags?|deprecated|unused|duplicates?|workflow|dockerfile|manifest|package|entry ?points?|handlers?|hooks?|services?|for)\b/;

export interface SimpleEdit {
  says: string;
  pattern: RegExp;
  /** Words that make it more than a simple edit. */
  unless?: RegExp;
  /** Stays simple however many places it names. */
  anyBreadth?: true;
  /** Changes words for people, not behaviour. */
  kind?: "docs";
}

const EDIT =
  "(?:add|insert|put|throw in|drop in|stick|place|emit|print|log|output|use|find|choose|pick|write|include|append|attach|give|supply|provide|drop|remove|delete|strip|get rid of|kill|fix|correct|update|change|adjust|tweak|bump|set|replace|swap|rename|sort|alphabeti[sz]e|reorder|re-?order|format|reformat|re-?indent|edit|reword|rephrase|clarify|mention|capitali[sz]e|lowercase|uppercase|shorten|amend|raise|lower|increase|decrease|switch|turn|mark|annotate|type|document|comment(?: out)?|refresh|tidy(?: up)?|clean(?: up)?|make|use|move|convert|improve|extend|note|list|link|uncomment|declare|specify|silence|repair|leave|define)";

/** Small edits with one right answer: the cheap tier's own ground. Matched against the first sentence. */
export const SIMPLE_EDIT: readonly SimpleEdit[] = [
  {
    says: "corrects wording",
    kind: "docs",
    pattern:
      /\b(?:typos?|misspell\w*|mis-?spelled|misspelt|spell(?:ed|ing|s)\b|spelling|grammar\w*|grammatical|punctuation|wording|reword|rephrase|capitali[sz]\w+|proofread)\b/,
    unless:
      /\b(?:spell.?check(?:er|ing) (?:feature|engine|service)|toleran\w+|fuzzy|search|suggest\w*|detect\w*)\b/,
    anyBreadth: true,
  },
  {
    says: "edits a comment",
    kind: "docs",
    pattern: new RegExp(
      `^${EDIT}\\b.{0,60}?\\b(?:code comments?|comments?|jsdoc|tsdoc|doc.?strings?|doc.?comments?|javadoc|rustdoc|licen[cs]e headers?|copyright(?: year| notice| headers?)?|file headers?|todos?|fixmes?)\\b`,
    ),
    unless:
      /\b(?:comment(?:s|ing)? (?:system|feature|section|thread|form|box|moderation|api|endpoint|model|table|widget|count|component)|commenting|user comments?|nested comments?|on (?:posts|articles|photos))\b/,
  },
  {
    says: "annotates a type",
    pattern: new RegExp(
      `^${EDIT}\\b.{0,50}?\\b(?:type (?:annotations?|hints?|declarations?|alias|import)|as (?:readonly|const|private|protected|public|optional|nullable|deprecated|final|static|async)|with (?:its|their|the right|a|proper) types?|return types?|typings?|types?(?= (?:codename )?(?:to|for|on|of|in)\\b)|readonly|const assertion|generic parameter|as const)\\b`,
    ),
  },
  {
    says: "adds or edits a log line",
    pattern: new RegExp(
      `^log (?:the |an? |any |each )?(?:\\w+ ){0,2}(?:errors?|exceptions?|messages?|warnings?|values?|results?|responses?|requests?|urls?|ids?|payloads?|durations?|arguments?|failures?|status(?: code)?)\\b|^${EDIT}\\b.{0,50}?\\b(?:console\\.\\w+|print statements?|(?:debug|info|error|warn(?:ing)?|log(?:ging)?|trace) (?:lines?|statements?|messages?|calls?|output|level)|(?:error|debug|warning|info|extra|some|a|more)? ?logging (?:to|in|inside|for|when|around|before|after)|logs? (?:to|in|when|before|after|line|statement|message|at|of))`,
    ),
    unless:
      /\b(?:structured|centrali[sz]ed|framework|system|pipeline|middleware|infrastructure|rotation|aggregat\w+|audit|correlation|shipping|security)\b/,
  },
  {
    says: "edits imports",
    pattern: new RegExp(
      `^${EDIT}\\b.{0,40}?\\b(?:imports?|import (?:statement|path|order)s?|unused (?:\\w+ )?(?:variables?|imports?|parameters?|params?|args?|arguments?|functions?|exports?|constants?|dependenc(?:y|ies)|code|css|class(?:es)?|files?)|dead code|commented.out(?: code| lines?)?|semicolons?|trailing (?:commas?|whitespace|spaces|newlines?)|whitespace|blank lines?|indentation|newlines?|(?:single|double) quotes|eol)\\b`,
    ),
    unless:
      /\b(?:import (?:feature|wizard|from (?:csv|excel|json|a file)|of (?:users?|data|orders?|products?|contacts?|records?|customers?)|job|pipeline|endpoint)|csv|bulk|importer|circular|users?|data)\b/,
  },
  {
    says: "renames one thing",
    pattern:
      /^rename\b.{0,60}?\b(?:variables?|vars?|functions?|fn|methods?|parameters?|params?|arguments?|args?|const(?:ant)?s?|fields?|prop(?:s|erty)?|class|interface|type|file|helper|identifier|enum|hook|component|codename|pathname|quotation|local|flag|test|it|key|script|heading|button|label|title|branch|job|step)\b|^rename \S+ (?:to|into|as|=>|->|→) \S+|^(?:give|call)\b.{0,40}?\b(?:better|clearer|more descriptive|meaningful|different|new|nicer|shorter|longer|proper|sensible) name|^(?:use|find|pick|choose|give|come up with)\b.{0,30}?\b(?:better|clearer|more descriptive|more meaningful|different|nicer|shorter|longer|proper|sensible) name/,
    unless:
      /\b(?:table|column|database|endpoint|package|public api|everywhere|and (?:all|every|update)|with (?:a )?(?:migration|backwards?|alias))\b/,
  },
  {
    says: "changes one value",
    pattern:
      /^(?:change|replace|swap|correct|turn) (?:the (?:word|text|string|label) )?quotation (?:to|with|by|for|into) quotation|^(?:swap|swap out|change|set|update|bump|increase|decrease|raise|lower|adjust|switch|make|turn|replace|tweak|edit|use|flip|reduce|double|halve)\b.{0,60}?\b(?:(?:default |http |server |dev )?port|(?:default )?timeout|colou?r|background|font(?: size)?|padding|margin|border|width|height|version(?: number)?|(?:max|min)(?:imum)?|limit|threshold|default(?: value)?|constant|flag|label|title|heading|caption|placeholder|tooltip|(?:button|link|menu|error|help|footer|header|welcome|alert|label|confirmation|success|page) (?:text|message|label|copy|title|colou?r)|text|string|url|link|email(?: address)?|year|name|description|icon|logo|image|picture|favicon|avatar|log ?level|interval|retries|retry count|page size|node version|copyright|slogan|tagline|wording|copy|message)\b.{0,60}?(?:\b(?:to|from|as|by|for|into|with|say|says|instead)\b|→|->|=)|^bump \S+(?: \S+)? (?:to|from)\b|^bump the (?:\w+ )?(?:version|year|dependency|patch|minor)/,
    unless:
      /\b(?:dynamic\w*|depend(?:s|ing)|based on|configurable|per (?:user|tenant|customer)|calculat\w*|comput\w*|when(?:ever)?|if|each|responsive|algorithm|logic|behaviou?r|so that|from (?:env|config|the database|the api)|schema|signature|parameteri[sz]\w*|validation)\b/,
  },
  {
    says: "edits a readme or notes",
    kind: "docs",
    pattern: new RegExp(
      `^(?:${EDIT})\\b.{0,80}?\\b(?:readme|changelog|contributing|licen[cs]e(?: file)?|code of conduct|authors file|\\.?gitignore|editorconfig|(?:broken|dead|outdated|wrong|stale) (?:\\w+ )?(?:links?|urls?)|badges?|release notes?|alt (?:text|attribute)s?|env example|package description|keywords|(?:install\\w*|setup|usage) (?:section|instructions|steps|example|command)|table of contents|emoji|shebang|(?:in|to|of) (?:the |our )?(?:\\w+ )?(?:docs?|documentation|manual|guide|wiki|handbook)|docs? (?:page|link|example|for|with|to)|documentation (?:for|page|link|with|to)|help text|usage text|man page|faq)\\b`,
    ),
    unless:
      /\b(?:generator|automatically|automated|pipeline|rewrite|entire|whole|all (?:the |our )?(?:docs|documentation|pages)|site|from scratch|translate)\b/,
  },
  {
    says: "names a small slip in text or layout of code",
    pattern:
      /\bsedscript\b|^(?:there(?:'s| is| are)|the \w+ has|pathname has|fix|remove|add|drop|delete|insert|strip)\b.{0,20}?\b(?:extra|stray|superfluous|missing|needless|trailing|double|forgotten) (?:blank |empty |closing |opening |trailing )?(?:lines?|spaces?|semicolons?|commas?|newlines?|whitespace|periods?|full stops?|parenthes[ei]s|quotes?|backticks?|brackets?)\b|^(?:the |our |an? |this )?(?:\w+ ){0,2}(?:comments?|doc.?strings?|jsdoc|readme|changelog|licen[cs]e|copyright|footer|import paths?|link|badge|year|docs?|documentation|example)\b.{0,40}?\b(?:outdated|out of date|stale|obsolete|wrong (?:case|year|name|link|url|path|version|number|date)|last year\w*|dead|404|broken|still (?:says?|mentions?|has|have|shows?|refers?|points?|lists?)|(?:says|mentions|lists|claims|refers|points|shows)|no longer (?:true|correct|applies|matches|exists)|misleading|incorrect|inaccurate)\b|\b(?:outdated|stale|obsolete|misleading) (?:\w+ )?(?:comments?|doc.?strings?|jsdoc|readme|link|url|badge|year|example in the)\b/,
    unless:
      /\b(?:comments? (?:count|list|section|thread|form|api)|on (?:posts|articles)|redirect\w*|router|generated|users?|cache)\b/,
  },
  {
    says: "adds or drops one line of markup, configuration or data",
    pattern:
      /^(?:add|remove|delete|drop|insert|put|append|include|ignore|exclude)\b.{0,60}?\b(?:to|from|in|into|at|of)\b.{0,20}?\b(?:gitignore|npmignore|dockerignore|eslintignore|editorconfig|package\.json scripts?|codeowners|the (?:enum|keywords|allow ?list|deny ?list|array of|list of (?:constants|names|colou?rs|countries)))\b|^(?:add|remove|delete|drop)\b.{0,30}?\b(?:trailing|extra|stray|redundant|duplicate|obsolete|leftover|debug|unnecessary|empty) (?:\w+ )?(?:commas?|lines?|spaces?|files?|whitespace|newlines?|statements?|semicolons?|parenthes[ei]s|brackets?|prints?|logs?|debugger|words?|newline)\b|\bdebugger (?:statement|line)|^(?:sort|alphabeti[sz]e|order)\b.{0,40}?\b(?:imports?|keys|entries|list|exports?|dependencies|lines|words|constants)\b|^(?:format|reformat|re-?indent|prettify|lint)\b.{0,30}?\b(?:pathname|file|json|this|codename|markdown|yaml)\b/,
    unless: /\bon (?:the )?(?:client|server|page|screen)\b|\bby (?:price|date|name|relevance)\b/,
  },
];

/** Everything, everywhere: the words that widen a task beyond a few files. */
export const BREADTH =
  /\b(?:entire|whole|complete|full|all|every|each|any|across|throughout)\b(?: of)?(?: the| our| its| these| this)? ?(?:\w+[ -]){0,2}?(?:code ?base|app(?:lication)?s?|systems?|platform|project|product|api(?:s| layer)?|layer|back.?end|front.?end|services?|modules?|packages?|components?|repo(?:sitor(?:y|ies))?|monorepo|workspaces?|files|endpoints?|handlers?|routes?|controllers?|models?|tables?|pages|screens|views|class(?:es)?|functions|stack|clients?|call ?sites?|usages|callers|places?|teams?|regions?|schemas?|queries|forms|site|server|architecture|infrastructure|database|data ?(?:layer|model|access)|ui|library|libraries|sdk|layers|apps|store|state|error handling|imports|tests?|test suite|code|source|src|tree|translations|styles?|stylesheets?|dependencies)\b|\b(?:code ?base|system|project|repo(?:sitory)?|site|app|platform|product|organi[sz]ation|company).?wide\b|\beverywhere\b|\bglobally\b|\bwholesale\b|\b(?:dozens|hundreds|thousands) of (?:files|modules|components|places|call sites|endpoints|classes)\b|\b(?:\d{2,}|[6-9]|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) (?:\w+ )?(?:files|modules|components|services|packages|endpoints|controllers|tables|classes|pages|apps|repositories)\b/;
