export const id = 335;
export const ids = [335];
export const modules = {

/***/ 2256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ estimateFromText)
});

// UNUSED EXPORTS: estimateFromDiff

;// CONCATENATED MODULE: ./build/domain/complexity/simple-edits.js
/** Things in a repository that can be looked at. A looking verb before anything else asks for a feature. */
const READABLE_THING = /\b(?:files?|folders?|director(?:y|ies)|lines?|functions?|methods?|class(?:es)?|modules?|components? (?:that|which|using)|imports?|importers?|exports?|usages?|uses?|callers?|call sites?|calls?|occurrences?|references?|definitions?|defined|declared|declarations?|implement(?:ed|ations?|s)|todos?|fixmes?|comments?|console\.\w+|console|print statements?|config\w*|settings?|environment variables?|env vars?|dependenc(?:y|ies)|packages?|versions?|scripts?|endpoints?|routes?|migrations?|schemas?|tests?|specs?|code|codebase|repo(?:sitory)?|source|where|which|whether|if|how|who|what|content(?:s)?|readme|docs?|documentation|changelog|licen[cs]e|commits?|branch(?:es)?|constants?|variables?|types?|interfaces?|enums?|names?|pathname|codename|quotation|logs?|strings?|regex\w*|pattern|matches|place|places|spots?|secrets?|hard.?coded|flags?|deprecated|unused|duplicates?|workflow|dockerfile|manifest|package|entry ?points?|handlers?|hooks?|services?|for)\b/;
const EDIT = "(?:add|insert|put|throw in|drop in|stick|place|emit|print|log|output|use|find|choose|pick|write|include|append|attach|give|supply|provide|drop|remove|delete|strip|get rid of|kill|fix|correct|update|change|adjust|tweak|bump|set|replace|swap|rename|sort|alphabeti[sz]e|reorder|re-?order|format|reformat|re-?indent|edit|reword|rephrase|clarify|mention|capitali[sz]e|lowercase|uppercase|shorten|amend|raise|lower|increase|decrease|switch|turn|mark|annotate|type|document|comment(?: out)?|refresh|tidy(?: up)?|clean(?: up)?|make|use|move|convert|improve|extend|note|list|link|uncomment|declare|specify|silence|repair|leave|define)";
/** Small edits with one right answer: the cheap tier's own ground. Matched against the first sentence. */
const SIMPLE_EDIT = [
    {
        says: "corrects wording",
        kind: "docs",
        pattern: /\b(?:typos?|misspell\w*|mis-?spelled|misspelt|spell(?:ed|ing|s)\b|spelling|grammar\w*|grammatical|punctuation|wording|reword|rephrase|capitali[sz]\w+|proofread)\b/,
        unless: /\b(?:spell.?check(?:er|ing) (?:feature|engine|service)|toleran\w+|fuzzy|search|suggest\w*|detect\w*)\b/,
        anyBreadth: true,
    },
    {
        says: "edits a comment",
        kind: "docs",
        pattern: new RegExp(`^${EDIT}\\b.{0,60}?\\b(?:code comments?|comments?|jsdoc|tsdoc|doc.?strings?|doc.?comments?|javadoc|rustdoc|licen[cs]e headers?|copyright(?: year| notice| headers?)?|file headers?|todos?|fixmes?)\\b`),
        unless: /\b(?:comment(?:s|ing)? (?:system|feature|section|thread|form|box|moderation|api|endpoint|model|table|widget|count|component)|commenting|user comments?|nested comments?|on (?:posts|articles|photos))\b/,
    },
    {
        says: "annotates a type",
        pattern: new RegExp(`^${EDIT}\\b.{0,50}?\\b(?:type (?:annotations?|hints?|declarations?|alias|import)|as (?:readonly|const|private|protected|public|optional|nullable|deprecated|final|static|async)|with (?:its|their|the right|a|proper) types?|return types?|typings?|types?(?= (?:codename )?(?:to|for|on|of|in)\\b)|readonly|const assertion|generic parameter|as const)\\b`),
    },
    {
        says: "adds or edits a log line",
        pattern: new RegExp(`^log (?:the |an? |any |each )?(?:\\w+ ){0,2}(?:errors?|exceptions?|messages?|warnings?|values?|results?|responses?|requests?|urls?|ids?|payloads?|durations?|arguments?|failures?|status(?: code)?)\\b|^${EDIT}\\b.{0,50}?\\b(?:console\\.\\w+|print statements?|(?:debug|info|error|warn(?:ing)?|log(?:ging)?|trace) (?:lines?|statements?|messages?|calls?|output|level)|(?:error|debug|warning|info|extra|some|a|more)? ?logging (?:to|in|inside|for|when|around|before|after)|logs? (?:to|in|when|before|after|line|statement|message|at|of))`),
        unless: /\b(?:structured|centrali[sz]ed|framework|system|pipeline|middleware|infrastructure|rotation|aggregat\w+|audit|correlation|shipping|security)\b/,
    },
    {
        says: "edits imports",
        pattern: new RegExp(`^${EDIT}\\b.{0,40}?\\b(?:imports?|import (?:statement|path|order)s?|unused (?:\\w+ )?(?:variables?|imports?|parameters?|params?|args?|arguments?|functions?|exports?|constants?|dependenc(?:y|ies)|code|css|class(?:es)?|files?)|dead code|commented.out(?: code| lines?)?|semicolons?|trailing (?:commas?|whitespace|spaces|newlines?)|whitespace|blank lines?|indentation|newlines?|(?:single|double) quotes|eol)\\b`),
        unless: /\b(?:import (?:feature|wizard|from (?:csv|excel|json|a file)|of (?:users?|data|orders?|products?|contacts?|records?|customers?)|job|pipeline|endpoint)|csv|bulk|importer|circular|users?|data)\b/,
    },
    {
        says: "renames one thing",
        pattern: /^rename\b.{0,60}?\b(?:variables?|vars?|functions?|fn|methods?|parameters?|params?|arguments?|args?|const(?:ant)?s?|fields?|prop(?:s|erty)?|class|interface|type|file|helper|identifier|enum|hook|component|codename|pathname|quotation|local|flag|test|it|key|script|heading|button|label|title|branch|job|step)\b|^rename \S+ (?:to|into|as|=>|->|→) \S+|^(?:give|call)\b.{0,40}?\b(?:better|clearer|more descriptive|meaningful|different|new|nicer|shorter|longer|proper|sensible) name|^(?:use|find|pick|choose|give|come up with)\b.{0,30}?\b(?:better|clearer|more descriptive|more meaningful|different|nicer|shorter|longer|proper|sensible) name/,
        unless: /\b(?:table|column|database|endpoint|package|public api|everywhere|and (?:all|every|update)|with (?:a )?(?:migration|backwards?|alias))\b/,
    },
    {
        says: "changes one value",
        pattern: /^(?:change|replace|swap|correct|turn) (?:the (?:word|text|string|label) )?quotation (?:to|with|by|for|into) quotation|^(?:swap|swap out|change|set|update|bump|increase|decrease|raise|lower|adjust|switch|make|turn|replace|tweak|edit|use|flip|reduce|double|halve)\b.{0,60}?\b(?:(?:default |http |server |dev )?port|(?:default )?timeout|colou?r|background|font(?: size)?|padding|margin|border|width|height|version(?: number)?|(?:max|min)(?:imum)?|limit|threshold|default(?: value)?|constant|flag|label|title|heading|caption|placeholder|tooltip|(?:button|link|menu|error|help|footer|header|welcome|alert|label|confirmation|success|page) (?:text|message|label|copy|title|colou?r)|text|string|url|link|email(?: address)?|year|name|description|icon|logo|image|picture|favicon|avatar|log ?level|interval|retries|retry count|page size|node version|copyright|slogan|tagline|wording|copy|message)\b.{0,60}?(?:\b(?:to|from|as|by|for|into|with|say|says|instead)\b|→|->|=)|^bump \S+(?: \S+)? (?:to|from)\b|^bump the (?:\w+ )?(?:version|year|dependency|patch|minor)/,
        unless: /\b(?:dynamic\w*|depend(?:s|ing)|based on|configurable|per (?:user|tenant|customer)|calculat\w*|comput\w*|when(?:ever)?|if|each|responsive|algorithm|logic|behaviou?r|so that|from (?:env|config|the database|the api)|schema|signature|parameteri[sz]\w*|validation)\b/,
    },
    {
        says: "edits a readme or notes",
        kind: "docs",
        pattern: new RegExp(`^(?:${EDIT})\\b.{0,80}?\\b(?:readme|changelog|contributing|licen[cs]e(?: file)?|code of conduct|authors file|\\.?gitignore|editorconfig|(?:broken|dead|outdated|wrong|stale) (?:\\w+ )?(?:links?|urls?)|badges?|release notes?|alt (?:text|attribute)s?|env example|package description|keywords|(?:install\\w*|setup|usage) (?:section|instructions|steps|example|command)|table of contents|emoji|shebang|(?:in|to|of) (?:the |our )?(?:\\w+ )?(?:docs?|documentation|manual|guide|wiki|handbook)|docs? (?:page|link|example|for|with|to)|documentation (?:for|page|link|with|to)|help text|usage text|man page|faq)\\b`),
        unless: /\b(?:generator|automatically|automated|pipeline|rewrite|entire|whole|all (?:the |our )?(?:docs|documentation|pages)|site|from scratch|translate)\b/,
    },
    {
        says: "names a small slip in text or layout of code",
        pattern: /\bsedscript\b|^(?:there(?:'s| is| are)|the \w+ has|pathname has|fix|remove|add|drop|delete|insert|strip)\b.{0,20}?\b(?:extra|stray|superfluous|missing|needless|trailing|double|forgotten) (?:blank |empty |closing |opening |trailing )?(?:lines?|spaces?|semicolons?|commas?|newlines?|whitespace|periods?|full stops?|parenthes[ei]s|quotes?|backticks?|brackets?)\b|^(?:the |our |an? |this )?(?:\w+ ){0,2}(?:comments?|doc.?strings?|jsdoc|readme|changelog|licen[cs]e|copyright|footer|import paths?|link|badge|year|docs?|documentation|example)\b.{0,40}?\b(?:outdated|out of date|stale|obsolete|wrong (?:case|year|name|link|url|path|version|number|date)|last year\w*|dead|404|broken|still (?:says?|mentions?|has|have|shows?|refers?|points?|lists?)|(?:says|mentions|lists|claims|refers|points|shows)|no longer (?:true|correct|applies|matches|exists)|misleading|incorrect|inaccurate)\b|\b(?:outdated|stale|obsolete|misleading) (?:\w+ )?(?:comments?|doc.?strings?|jsdoc|readme|link|url|badge|year|example in the)\b/,
        unless: /\b(?:comments? (?:count|list|section|thread|form|api)|on (?:posts|articles)|redirect\w*|router|generated|users?|cache)\b/,
    },
    {
        says: "adds or drops one line of markup, configuration or data",
        pattern: /^(?:add|remove|delete|drop|insert|put|append|include|ignore|exclude)\b.{0,60}?\b(?:to|from|in|into|at|of)\b.{0,20}?\b(?:gitignore|npmignore|dockerignore|eslintignore|editorconfig|package\.json scripts?|codeowners|the (?:enum|keywords|allow ?list|deny ?list|array of|list of (?:constants|names|colou?rs|countries)))\b|^(?:add|remove|delete|drop)\b.{0,30}?\b(?:trailing|extra|stray|redundant|duplicate|obsolete|leftover|debug|unnecessary|empty) (?:\w+ )?(?:commas?|lines?|spaces?|files?|whitespace|newlines?|statements?|semicolons?|parenthes[ei]s|brackets?|prints?|logs?|debugger|words?|newline)\b|\bdebugger (?:statement|line)|^(?:sort|alphabeti[sz]e|order)\b.{0,40}?\b(?:imports?|keys|entries|list|exports?|dependencies|lines|words|constants)\b|^(?:format|reformat|re-?indent|prettify|lint)\b.{0,30}?\b(?:pathname|file|json|this|codename|markdown|yaml)\b/,
        unless: /\bon (?:the )?(?:client|server|page|screen)\b|\bby (?:price|date|name|relevance)\b/,
    },
];
/** Everything, everywhere: the words that widen a task beyond a few files. */
const BREADTH = /\b(?:entire|whole|complete|full|all|every|each|any|across|throughout)\b(?: of)?(?: the| our| its| these| this)? ?(?:\w+[ -]){0,2}?(?:code ?base|app(?:lication)?s?|systems?|platform|project|product|api(?:s| layer)?|layer|back.?end|front.?end|services?|modules?|packages?|components?|repo(?:sitor(?:y|ies))?|monorepo|workspaces?|files|endpoints?|handlers?|routes?|controllers?|models?|tables?|pages|screens|views|class(?:es)?|functions|stack|clients?|call ?sites?|usages|callers|places?|teams?|regions?|schemas?|queries|forms|site|server|architecture|infrastructure|database|data ?(?:layer|model|access)|ui|library|libraries|sdk|layers|apps|store|state|error handling|imports|tests?|test suite|code|source|src|tree|translations|styles?|stylesheets?|dependencies)\b|\b(?:code ?base|system|project|repo(?:sitory)?|site|app|platform|product|organi[sz]ation|company).?wide\b|\beverywhere\b|\bglobally\b|\bwholesale\b|\b(?:dozens|hundreds|thousands) of (?:files|modules|components|places|call sites|endpoints|classes)\b|\b(?:\d{2,}|[6-9]|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) (?:\w+ )?(?:files|modules|components|services|packages|endpoints|controllers|tables|classes|pages|apps|repositories)\b/;

;// CONCATENATED MODULE: ./build/domain/complexity/topics.js
/** Says by itself that security is at stake, whatever the verb. */
const SECURITY_PROBLEMS = [
    {
        says: "names a vulnerability",
        pattern: /\b(?:vulnerabilit(?:y|ies)|vulnerable|exploit\w*|cve-?\d*|xss|csrf|ssrf|rce|idor|(?:sql|code|command|prompt|shell|header|script) injection|inject(?:ed|ing|s)? (?:sql|code|html|script|shell|commands?|javascript)|path traversal|directory traversal|open redirect|prototype pollution|deseriali[sz]ation attack|timing attack|replay attack|brute.?forc\w*|clickjacking|attackers?|malicious\w*|hackers?|hacked|abus(?:e|ed|ing)|phish\w*|tamper\w*|spoof\w*|hijack\w*|eavesdrop\w*|enumerat\w+ (?:users?|accounts?|ids)|credential stuffing|account takeover|guess(?:able|ing)? (?:\w+ ){0,3}(?:links?|tokens?|ids?|passwords?|urls?|codes?)|backdoor\w*|sniff\w*|man.in.the.middle|zip.?slip|privilege escalation|security (?:hole|issue|bug|flaw|audit|review|incident|hardening|breach|problem|risk|weakness))\b/,
    },
    {
        says: "says that data or rights reach the wrong people",
        pattern: /\b(?:(?:see|view|read|access|edit|open|download|delete|modify|reach|get)(?:ing|s)? (?:into )?(?:other|another|each other|someone else|somebody else|anyone|anybody|a different|any other)(?:'s|s)? ?(?:user|tenant|customer|people|person|account|compan|organi[sz]ation|team|order|invoice|private|message|file|document|profile|data|workspace|record)\w*(?:'s?)?|without (?:being )?(?:(?:logged|signed) in|logging in|authori[sz]\w+|authenticat\w+|permission|a (?:valid )?(?:token|password|session))|bypass\w* (?:the |our )?(?:auth\w*|login|permission|access|check|paywall|rate)|(?:leak|expos|disclos)\w* (?:of )?(?:\w+ ){0,3}(?:secret|credential|token|password|key|pii|personal|private|session|customer|user|internal|sensitive)\w*|(?:secret|credential|token|password|api key|session|private key)s? (?:\w+ ){0,4}(?:leak|expos|in plain ?text|unencrypted|logged)\w*|unauthori[sz]ed|account takeover|(?:stolen|forged|hijack\w*|spoof\w*|tamper\w*) ?(?:token|session|cookie|request|signature|account)?s?|untrusted (?:input|html|code|upload\w*|data))\b/,
    },
    {
        says: "says who may reach what",
        pattern: /\b(?:(?:must|should|may|can|could|shall) only(?: be (?:able|allowed) to)? (?:reach|see|access|read|view|edit|delete|download|query)|(?:must|should|may|can|could|shall) (?:not|no longer|never) (?:be (?:able|allowed) to )?(?:reach|see|access|view|download) (?:the |any )?(?:other|another|each|private|internal|admin)|only (?:admins?|administrators|owners?|managers|members|staff|moderators|the owner|editors|authenticated|logged.in|authori[sz]ed|verified) (?:\w+ ){0,2}(?:may|can|should|must|are allowed)|restrict\w* (?:\w+ ){0,4}(?:to|access|by role)|not (?:be )?allowed to (?:see|access|read|edit|delete))\b/,
    },
    {
        says: "asks for hardening",
        pattern: /\b(?:harden\w*|lock down|threat model\w*|pen(?:etration)?.?test\w*|secure (?:the|our|all|against|by)|security.critical)\b/,
    },
];
/** Security machinery: critical when a task builds or changes it, not when it mentions it. */
const SECURITY_MACHINERY = [
    {
        says: "changes how people are identified",
        pattern: /\b(?:auth|authn|authz|authentication|authori[sz]ation|authenticat(?:e|es|ed|ing)|oauth\d?|openid|oidc|saml|sso|single sign.?on|jwts?|json web tokens?|mfa|2fa|two.factor|multi.factor|passkeys?|webauthn|magic links?|session (?:handling|management|token|cookie|expiry|storage)s?|sessions? (?:expire|invalidat|revo)\w*|refresh tokens?|access tokens?|bearer tokens?|token (?:rotation|revocation|validation|refresh|verification|signing|expiry)|log.?in (?:flow|system|process|sessions?|attempts?|throttl\w*|with)|(?:log|sign)(?:ging|ing)?.?(?:in|on|up) (?:with|via|through|using) \w+|social log.?ins?|identity (?:provider|service|management)|ldap|active directory|biometric\w*|one.time (?:passwords?|codes?)|otp|totp|sign.?out everywhere|revo(?:ke|king|cation)\w*|password (?:reset|hash\w*|storage|policy|recovery|less)|passwordless|credentials? (?:storage|store|handling))\b/,
    },
    {
        says: "changes who may do what",
        pattern: /\b(?:rbac|abac|role.based|access control|permissions? (?:model|system|check\w*|layer)|(?:fine.grained|granular) permissions?|row.level security|tenant isolation|acls?|privileges?|impersonat\w*|audit (?:trail|log)|sandbox\w*)\b/,
    },
    {
        says: "handles secrets or cryptography",
        pattern: /\b(?:(?:sign|signed|signing|encrypt\w*) (?:and \w+ )?(?:\w+ ){0,2}(?:cookies?|urls?|requests?|tokens?|payloads?|messages?|backups?|data)|rotat\w* (?:\w+ ){0,2}(?:keys?|secrets?|credentials?|tokens?)|crypto|cryptograph\w*|encrypt\w*|decrypt\w*|cipher\w*|(?:private|signing|encryption|api) keys?|key (?:rotation|management|exchange)|secrets? (?:management|rotation|manager|store|vault)|rotat\w* (?:the |our )?(?:secrets?|keys?|credentials?|tokens?)|bcrypt|argon2|scrypt|hmac|tls|mtls|ssl|certificates?|signature verification|verify\w* (?:\w+ ){0,3}signatures?|saniti[sz]\w* (?:\w+ ){0,3}(?:html|input|sql|user)|content security policy|csp|cors policy|pii|gdpr|hipaa|pci|data retention|right to be forgotten|anonymi[sz]\w*|pseudonymi[sz]\w*|personal data)\b/,
    },
    {
        says: "moves money",
        pattern: /\b(?:payments?|stripe|paypal|adyen|braintree|billing|payouts?|refunds?|charge(?:s|d|backs?)? (?:\w+ ){0,3}(?:cards?|customers?|users?|twice|double)|(?:customers?|users?|cards?|people) (?:\w+ ){0,3}charged|double.?charg\w*|credit cards?|direct debit|wallets?|ledger balances?|money transfers?|transfer(?:ring|s)? (?:of )?(?:money|funds)|subscription (?:billing|plans?|lifecycle)|metered|proration)\b/,
    },
];
/** Says by itself that speed or resources are at stake. */
const PERFORMANCE = [
    {
        says: "speaks of memory that runs out or grows",
        pattern: /\b(?:(?:memory|ram|heap|rss) (?:leak\w*|climbs?|grows?|rises?|goes up|never|usage|use|consumption|footprint|pressure|growth|exhaust\w*|keeps|climbs|grows|balloons|rises|bloat)|leak\w* (?:\w+ ){0,2}(?:memory|connections?|file (?:handles?|descriptors?)|sockets?|handles?|goroutines?|threads?)|(?:connection|handle|descriptor|socket|goroutine|thread|listener)s? leak\w*|out of memory|oom\b|oom.?kill\w*|heap (?:grows|growth|size|dump|usage|exhaust\w*|out)|(?:ram|heap|memory|rss) (?:\w+ ){0,3}(?:grow|climb|ris|increas|balloon|explod|fill|doubl|creep)\w*|(?:eats?|eating|uses?|using|consum\w+|exhaust\w*) (?:up )?(?:\w+ ){0,3}(?:memory|ram|heap)|gigabytes? of (?:ram|memory)|garbage collect\w*)/,
    },
    {
        says: "is about speed, load or throughput",
        pattern: /\b(?:performance|optimi[sz](?:e|es|ed|ing|ations?)\b(?! imports)|throughput|latenc(?:y|ies)|p\d{2}(?:th)?\b|response times?|bottlenecks?|scalab\w*|scal(?:e|es|ing)(?: up| out)? (?:to|for|the|our|horizontally|beyond|out|past|with|under|poorly|badly)|auto.?scal\w*|horizontal scaling|under (?:heavy |high |peak |sustained |real |production )*(?:load|traffic|concurrency)|at scale|(?:high|heavy|peak) (?:load|traffic|concurrency)|load spikes?|traffic spikes?|concurrent (?:users|connections|requests)|(?:million|thousand|billion)s? of (?:users|rows|records|events|requests|messages|connections|items|documents)|\d+ ?(?:k|m|million|thousand) (?:users|rows|records|events|requests|messages|rps|connections)|requests (?:per|a) (?:second|minute)|rps\b|qps\b|cpu (?:\w+ ){0,4}(?:usage|load|spike\w*|100|time|pegged|pinned|bound|maxed|high)|(?:pegs?|pegged|pins?|pinned|maxes|maxed|burns?|hogs?) (?:out )?(?:\w+ ){0,3}cpu|(?:100|full) ?%? (?:of )?cpu|n ?\+ ?1 (?:quer\w+|problem|select|request|issue|pattern|call)s?|slow (?:quer(?:y|ies)|request|endpoint|response|api|page load|dashboard|report|start.?up|in production)\w*|speed (?:up|of)|faster\b|sluggish\w*|(?:too|very|so|really|extremely|painfully|unbearably|getting|gets|became|becomes|is|are|runs|got|increasingly|progressively) slow(?:er|ly)?|slows? (?:down|to a crawl)|slowdown|crawl(?:s|ing)?\b|lag(?:s|gy|ging)\b|grinds? to a halt|chokes? (?:when|on|under) (?:\w+ ){0,3}(?:load|traffic|large|big|users|many)|within \d+ ?(?:ms|milliseconds|s|seconds)|(?:below|under|less than) \d+ ?(?:ms|milliseconds)|(?:thousands?|millions?|billions?|hundreds of thousands|\w+ (?:million|thousand|billion)) (?:of )?(?:\w+ )?(?:users|rows|records|events|requests|messages|connections|items|documents|clients|devices|entries|products|subscribers|people|visitors)|(?:ten|hundred|\d+) ?(?:x|times) (?:the |more |as much |our )?(?:traffic|load|users|data|faster|volume)|(?:more than|over|above) \w+ (?:people|users|visitors|clients|connections|requests) (?:are|at|on)|(?:takes?|needs?|taking|lasts?) (?:\w+ ){0,4}(?:seconds|minutes|hours|forever|too long|ages)|starv\w*|(?:connection|thread) pool (?:\w+ )?(?:exhaust\w*|runs? out|is full|dries)|exhausts? the (?:\w+ )?pool|back.?pressure|cold starts?|bundle size|load(?:ing)? times?|page weight|time to (?:first byte|interactive)|start.?up time|(?:dies?|crash\w*|restart\w*|hangs?|freez\w+|unresponsive|killed|degrad\w+|stops? responding|needs? a restart) (?:\w+ ){0,4}(?:after (?:a few|some|several|two|three|\d+|many) (?:hours|days|minutes)|every (?:night|morning|few hours|hour|day)|overnight)|the longer (?:it|the \w+) (?:runs?|is up)|until (?:it|the \w+) (?:dies|restarts?|is killed|crashes|is restarted|falls over)|profil(?:e|ing) (?:the|our|why|where|production|and|cpu|memory)|caching (?:layer|strategy|system|tier)|cache (?:layer|invalidation|stampede|strategy|tier)|stampede)/,
    },
];
/** Two things at once, across processes: hard to reproduce and easy to get wrong. */
const DISTRIBUTED = [
    {
        says: "spans processes or services",
        pattern: /\b(?:distributed|micro.?services?|(?:multiple|several|many|all|both|across|between|our|different|\d+|two|three|four|five) (?:the |of )?(?:our |the )?(?:\w+ )?(?:services|servers|nodes|instances|replicas|pods|regions|clusters|workers|processes|machines|data ?cent(?:er|re)s|backends|shards)|cross.service|service.to.service|multi.?(?:region|node|tenant|cluster|process|instance)\w*|cluster\w*|shard(?:s|ed|ing)?|partition(?:ed|ing)|replicat(?:e|ed|es|ion)|failover|leader election|split.brain|consensus|(?:handled|processed|delivered|consumed|executed|run|sent|picked up|started|claimed|booked|sold|reserved|applied) (?:\w+ ){0,2}(?:by (?:two|both|several|multiple|more than one)|more than once)|(?:two|both|several|multiple|concurrent|parallel) (?:consumers|workers|warehouses|customers|schedulers|cron ?jobs|jobs|writers|readers|threads|requests|transactions|buyers|agents|publishers|subscribers|sessions)|(?:several|multiple|different|many|other|separate) (?:machines|hosts|boxes)|stale (?:data|reads?) (?:after|from) (?:a |the )?(?:failover|replica\w*)|out of sync|lose[sd]? (?:\w+ )?(?:messages|events|orders|jobs|writes)|(?:messages|events|orders|jobs|writes) (?:\w+ )?(?:get|are|go) (?:lost|missing|dropped|duplicated)|eventual(?:ly)? consisten\w*|message (?:queue|bus|broker)s?|event bus|kafka|rabbitmq|raft|two.phase commit|saga\b|idempoten\w+|exactly.once|at.least.once)/,
    },
    {
        says: "is about locks or transactions",
        pattern: /\b(?:dead.?lock\w*|live.?lock\w*|distributed locks?|lock contention|lock(?:s|ing)? (?:\w+ ){0,3}(?:timeout|wait|order|twice|never)|database (?:locks?|transactions?)|(?:concurrent|parallel|simultaneous) (?:transactions?|writes?|updates?|writers?)|transaction isolation|isolation level|(?:lost|dirty) (?:updates?|reads?|writes?)|phantom reads?|optimistic locking|pessimistic locking|data corruption|corrupt(?:s|ed|ing)? (?:\w+ ){0,3}(?:data|rows?|records?|database|state|index|balances?))/,
    },
];
/** Two things at once inside one place: middle work unless it is also distributed. */
const LOCAL_RACE = /\b(?:race conditions?|racy|races? (?:between|with)|data race|(?:double|twice|two|second) ?(?:click|submit|tap|press)\w*|out of order|stale (?:closure|response|state|result))\b/;
/** Systems that take a design, whatever verb introduces them. */
const SYSTEMS = [
    {
        says: "needs a system of its own",
        pattern: /\b(?:real.?time|live (?:collaborat|cursor|update|sync|edit|presence|chat|feed|stream|notification|dashboard|prices?|scores?|video|location|quer)\w*|chat (?:system|server|rooms?|feature|between)|(?:instant|direct) messaging|typing indicators?|presence (?:indicator|system|tracking)|push(?:ed)? (?:\w+ )?to (?:all |every )?(?:connected )?(?:clients|browsers|users|devices)|server.sent events|pub.?sub|outbox|collaborative (?:edit\w*|document|whiteboard)|collaborat\w+ (?:\w+ ){0,5}(?:same time|simultaneously|live|real.?time)|(?:same time|simultaneous(?:ly)?) (?:edit\w*|collaborat\w*)|edit\w* (?:\w+ ){0,6}(?:at the same time|simultaneously|concurrently|together)|crdts?|operational transform\w*|web.?sockets?|push notifications?|notification (?:system|service|platform|infrastructure|pipeline|cent(?:er|re))s?|(?:plug.?in|extension|module) (?:system|architecture|framework|api|platform|marketplace)|event.(?:driven|sourc\w+)|cqrs|domain.driven|hexagonal|clean architecture|(?:multi|single).?tenan\w*|tenanc\w+|tenants\b|saas|without (?:any )?(?:downtime|data loss|an outage|interruption)|no downtime|third.part(?:y|ies) (?:\w+ )?(?:plug.?ins?|extensions?|integrations?|developers|apps)|survives? (?:a |an )?(?:crash|restart|outage|failure)\w*|keep (?:on )?working (?:when|while|if|even)|(?:interface|api|contract) for third parties|stable (?:public )?(?:interface|api)|white.?label\w*|off.?line (?:mode|first|support|sync|editing|capabilit\w*)|works? offline|sync engine|conflict resolution|(?:job|task|work|message|background|priority) queues?|(?:workflow|rules?|recommendation|search|template|query|policy|pricing|scheduling|game|physics|rendering) engine|full.?text search|recommendation system|machine learning|(?:data|etl|ingestion|analytics|ml|event|processing|streaming|media|video|ci\/cd|deployment) pipeline|data warehouse|api gateway|service mesh|load balanc\w*|circuit breakers?|feature.flag (?:system|service|platform|framework)|rate.limit\w* (?:\w+ ){0,3}(?:service|system|infrastructure|gateway|all|every|distributed|across|tenant|cluster)|distributed tracing|observability|telemetry (?:pipeline|platform)|disaster recovery|zero.?downtime|blue.green|high availability|single point of failure|design system|internationali[sz]ation|(?:i18n|l10n|locali[sz]ation) (?:framework|system|infrastructure|support|across)|monorepo|micro.?front.?ends?|server.side rendering|redis (?:\w+ )?(?:cache|caching)|caching layer|cache layer|cache in front of|(?:redis|memcached|varnish|cdn) (?:\w+ ){0,3}cach\w*|cach\w* (?:\w+ ){0,3}(?:redis|memcached)|(?:two|several|multiple|many|all) (?:users|people|players|editors|authors|participants|teammates) (?:\w+ ){0,6}(?:same|shared|together|live|simultaneously|concurrently)|kubernetes|k8s|helm charts?|terraform|i18n|l10n|permission system|audit (?:trail|log(?:ging)? system)|import.?export system|reporting (?:system|platform|engine)|scheduler (?:service|system)|storage (?:layer|engine|backend)s?|compiler|interpreter|parser generator|virtual machine|state machine engine|video (?:call|stream|transcod)\w*|streaming (?:platform|service|infrastructure))/,
    },
];
/** Words that ask for thought before work. */
const PLANNING = /\b(?:architect(?:ure|ural|ing)?|system design|design doc\w*|technical design|road ?map|rfc|adr|blueprint (?:for|of)|proposal|strategy|phased|in phases|step.by.step plan|multi.?step|roll.?out plan|migration (?:plan|path|guide|strategy)|work breakdown|trade.?offs?|feasibility|end.to.end|from scratch|ground.up|greenfield|proof of concept|overhaul|re.?architect\w*|re.?think|moderni[sz]\w*|re.?platform\w*|decouple|decompos\w*|break (?:up |apart )?(?:the |our )?monolith|split (?:up )?(?:the |our )?(?:\w+ )?(?:monolith|backend|application|app\b|system|database|service)|bounded contexts?|separate services?|independent(?:ly)? deploy\w*|standalone services?|own (?:micro)?service)/;
/** Problems that count even when only the description names them. */
const NAMED_IN_DESCRIPTION = [
    {
        says: "describes a vulnerability",
        pattern: /\b(?:vulnerabilit(?:y|ies)|cve-\d+|xss|csrf|ssrf|sql injection|remote code execution|path traversal|privilege escalation)\b/,
    },
];
const RESOURCES_IN_DESCRIPTION = [
    {
        says: "describes a lack of memory",
        pattern: /\b(?:memory leaks?|out of memory|oom.?kill\w*|heap out of memory)\b/,
    },
];
/** Parts of a program that people look at or read; naming a critical topic beside one is only a mention. */
const SURFACE = /\b(?:button|label|link|icon|logo|colou?rs?|css|styl(?:e|es|ing)|margin|padding|align\w*|layout|font|tooltip|placeholder|modal|dialog|spinner|banner|toast|badge|avatar|header|footer|sidebar|navbar|menu|tab|card|dark mode|theme|wording|copy|caption|heading|title|texts?|messages?|translations?|form|field|input|page|screen|view|checkbox|dropdown|favicon|screenshot|emails? template|pdf|csv|export|tests?|mocks?|fixtures?|specs?|docs?|documentation|readme|comments?|types?|typings|logs?(?!.?(?:in|out|on)\b)|logging(?! (?:\w+ )?(?:in|out|on|into)\b)|example|sample|story|storybook|enum|constant|helper|parser|formatter)\b/;

;// CONCATENATED MODULE: ./build/domain/complexity/criticality.js


/** Technologies whose exchange for another one touches everything that stands on them. */
const FOUNDATION = /\b(?:mongo(?:db)?|postgres(?:ql)?|mysql|mariadb|sqlite|dynamo(?:db)?|oracle|sql server|cassandra|firebase|firestore|supabase|elasticsearch|opensearch|solr|algolia|cockroach(?:db)?|couch(?:db|base)|neo4j|clickhouse|snowflake|bigquery|s3|local disk|file system|redis|memcached|kafka|rabbitmq|sqs|(?:no)?sql|rest(?:ful)?|graphql|trpc|grpc|soap|openapi|react|vue|angular(?:js)?|svelte|next(?:\.js)?|nuxt|remix|ember|backbone|jquery|express|fastify|koa|nest(?:js)?|hapi|django|flask|fastapi|rails|laravel|spring(?: boot)?|redux|mobx|zustand|prisma|sequelize|typeorm|mongoose|knex|hibernate|sqlalchemy|javascript|typescript|js|ts|flow|python|java|kotlin|swift|golang|go|rust|c\+\+|php|ruby|es modules|esm|commonjs|cjs|kubernetes|k8s|ecs|lambda|serverless|heroku|aws|gcp|azure|on-?prem\w*|cloud|docker|terraform|webpack|vite|rollup|esbuild|jest|vitest|mocha|jasmine|cypress|playwright|enzyme|monolith\w*|micro.?services?|monorepo|cookies?|sessions?|class(?:es|-based| components)?|functional|hooks|callbacks?|promises|async|options api|composition api|server components|tailwind|bootstrap|material.ui|polling|cron|queues?|events?)\b/g;
/** When something happens is not what happens: "wrong totals when a refund falls on the 31st" is about totals. */
const CIRCUMSTANCE = /\b(?:when(?:ever)?|if|while|after|before|because|since|once|as soon as|until|unless)\b[^,;]*/g;
/**
 * What is at stake. A critical topic counts when the task changes critical behaviour; reading, documenting, testing
 * or editing words beside it is only a mention (routing.md, "Where they disagree").
 */
function readFlags(words, intent) {
    const evidence = [];
    const say = (about, says) => {
        evidence.push({ about, says });
        return true;
    };
    const { ask, prose } = words;
    const readOnly = intent === "look-up";
    const simplePattern = intent === "simple-edit" || intent === "document";
    const flags = {
        readOnly,
        simplePattern,
        architecture: false,
        securityCritical: false,
        performanceCritical: false,
        multiStep: false,
    };
    if (readOnly || simplePattern)
        return { flags, evidence };
    const system = first(SYSTEMS, ask);
    const wide = BREADTH.exec(ask)?.[0];
    const surface = SURFACE.test(ask);
    const isLook = /^(?:(?:re)?design|sketch)\b/.test(ask) &&
        surface &&
        system === undefined &&
        wide === undefined &&
        !PLANNING.test(ask);
    if (intent === "design" && !isLook)
        flags.architecture = say("architecture", "asks for a design or a plan");
    if (intent === "test")
        return { flags, evidence };
    const problem = first(SECURITY_PROBLEMS, prose) ?? first(NAMED_IN_DESCRIPTION, words.description);
    const machinery = surface ? undefined : first(SECURITY_MACHINERY, ask.replace(CIRCUMSTANCE, " "));
    if (problem !== undefined)
        flags.securityCritical = say("security", quote(problem));
    else if (machinery !== undefined)
        flags.securityCritical = say("security", quote(machinery));
    const slow = first(PERFORMANCE, intent === "fix" || intent === "diagnose" ? prose : ask) ??
        first(RESOURCES_IN_DESCRIPTION, words.description);
    if (slow !== undefined)
        flags.performanceCritical = say("performance", quote(slow));
    const distributed = first(DISTRIBUTED, ask) ?? (LOCAL_RACE.test(ask) ? first(DISTRIBUTED, prose) : undefined);
    if (distributed !== undefined && intent !== "refactor" && intent !== "migrate") {
        if (intent === "fix" || intent === "diagnose" || LOCAL_RACE.test(ask))
            flags.performanceCritical = say("performance", quote(distributed));
        else
            flags.architecture = say("architecture", quote(distributed));
    }
    if (system !== undefined && intent !== "fix" && intent !== "diagnose")
        flags.architecture = say("architecture", quote(system));
    if (intent === "diagnose" &&
        /\b(?:production|prod|outage|incident|live (?:site|system|traffic))\b/.test(prose))
        flags.performanceCritical = say("performance", "is a diagnosis in production");
    const isReport = intent === "fix" && !/^(?:fix|repair|resolve|solve|handle|address|eliminate|overhaul)\b/.test(ask);
    if (wide !== undefined && !isOnePlace(words) && !isReport)
        flags.architecture = say("architecture", `reaches across the code base ("${wide.trim()}")`);
    if (distributed !== undefined && (intent === "refactor" || intent === "migrate"))
        flags.architecture = say("architecture", quote(distributed));
    if (PLANNING.test(ask) && intent !== "fix")
        flags.architecture = say("architecture", "asks for thought before work");
    if (intent === "migrate" || intent === "refactor" || intent === "implement") {
        const foundations = new Set(ask.match(FOUNDATION) ?? []);
        if (foundations.size >= 2 &&
            /→|->|\b(?:from|to|into|with|by|for|off|over|instead of|in favou?r of)\b/.test(ask) &&
            !isOnePlace(words) &&
            (intent !== "implement" || /\bfrom\b.*\bto\b|\binstead of\b|\bin place of\b/.test(ask)))
            flags.architecture = say("architecture", `exchanges one foundation for another (${[...foundations].slice(0, 3).join(", ")})`);
        else if (intent === "migrate" &&
            /^(?:migrate|port|transition|re-?platform|moderni[sz]e)\b/.test(ask) &&
            !isOnePlace(words))
            flags.architecture = say("architecture", "asks for a migration");
    }
    if (steps(words) >= 3)
        flags.multiStep = say("steps", "lists three or more separate pieces of work");
    return { flags, evidence };
}
function first(cues, text) {
    for (const cue of cues) {
        const match = cue.pattern.exec(text);
        if (match !== null)
            return { cue, match: match[0].trim() };
    }
    return undefined;
}
function quote(found) {
    return `${found.cue.says} ("${found.match}")`;
}
/** One file, function or component is named as the object, and nothing wider. */
function isOnePlace(words) {
    return (words.paths.length === 1 ||
        /\b(?:this|that|the|a|an|one|single) (?:\w+ ){0,2}(?:file|function|method|helper|component|module|class|hook|script|handler|route|endpoint|test|query)\b/.test(words.ask) ||
        /\b(?:codename|pathname)\b/.test(words.ask));
}
/** Pieces of work the first sentence joins: "add X, migrate Y and then remove Z". */
function steps(words) {
    const verbs = words.ask.match(/(?:^|,|;|\band\b|\bthen\b|\bfinally\b)\s*(?:and |then |finally |also )*(?:add|create|build|implement|migrate|move|remove|replace|rewrite|update|introduce|deprecate|extract|split|wire|expose|convert|roll out|document|deploy|backfill)\b/g);
    return new Set(verbs?.map((verb) => verb.trim())).size;
}

;// CONCATENATED MODULE: ./build/domain/complexity/intent.js


const CHANGE_VERB = "(?:fix|replace|remove|rename|update|change|add|delete|refactor|convert|migrate|rewrite|implement|move|extract|correct|repair|resolve|solve|patch|upgrade|optimi[sz]e|improve|eliminate|prevent|stop|mitigate|make|clean)";
const THEN_CHANGES = new RegExp(`(?:\\band(?: then| also)?|\\bthen|,|;|\\bto) (?:please )?${CHANGE_VERB}\\b(?! (?:sense|sure))`);
const QUESTION = /^(?:what(?:'s| is| are| does| do| did| happens| kind| version| else)?|which|where(?:'s)?|who(?:'s)?|whose|when(?:'s)? (?:is|was|are|were|did|does|do|will)|how (?:many|much|does|do|is|are|often|long|big|large|old|did|was|were|has|can i|come|to)|why (?:do|does|did|is|are|was|were|have|has) (?:we|you|they|i|this|that|the|it)|(?:an? |the )?(?:\w+ )?(?:list|overview|summary|count|inventory|explanation|rundown|map) of|(?:is|are|was|were|do|does|did|has|have) (?:there|this|that|the|it|we|you|i|any|our|all|these|those|they|some(?:one|body)?|any(?:one|body)?|codename|pathname)\b|explain|describe|summari[sz]e|tell (?:me|us)|outline how|walk (?:me|us) through|give (?:me|us) (?:an? |the )?(?:\w+ )?(?:overview|summary|list|count|rundown|explanation|tour|idea|breakdown)|i(?:'m| am) (?:looking for|curious|wondering|trying to (?:understand|find))|i wonder|wondering|clarify|remind me|in which|on which|at which|from where|by whom|for which|under which|to which)\b/;
/** "Is lodash still used anywhere?": any plain yes-or-no question. */
const YES_OR_NO = /^(?:is|are|was|were|does|do|did|has|have)\b[^?]{0,200}\?\s*$/;
const LOOK_VERB = /^(?:read|view|cat|open|print (?:out|the|all|every)|list|enumerate|count|grep|search|find|locate|look (?:up|for|at|through|into)|lookup|identify|show|display|point (?:me|out)|check|scan|inspect|see|browse|collect|gather|detect|trace|report|dump|compare|diff|verify|confirm|determine|figure out|work out|get|fetch|pull up|spot|name|tally|output|return|quote|browse)\b/;
const SHOW_ME = /^(?:show|point|tell|give|get|fetch|find|print|display) (?:me|us|it|out)\b/;
const ASKS_BACK = /\b(?:and|then|to) (?:tell|show|give|let) (?:me|us)\b|\b(?:what|which|where|who|how (?:many|much|does|do|is|are))\b[^.?]*\?$/;
const WHY = /\bwhy\b|\bfind out what(?:'s| is)?\b|\b(?:root|underlying) cause|\bwhat(?:'s| is)? (?:causing|making|eating|leaking|behind|wrong|killing|going wrong|happening)/;
const INVESTIGATE = /^(?:investigate|diagnose|debug|trouble.?shoot|track down|hunt down|get to the bottom|pin down|analy[sz]e why|dig into|chase down|trac(?:e|k) (?:the|down))\b/;
const SYMPTOM = /\b(?:fails?|failing|failed|failure|crash\w*|breaks?|broken|broke|error(?:s|ed|ing)?|exceptions?|throws?|threw|wrong|incorrect\w*|bug|buggy|hangs?|hung|freez\w+|froze|stuck|(?:does|do|did|is|are|was|wo|ca|has|should|must|may)(?:n't| not|nt)|can(?:not|'t)|never|no longer|stop(?:s|ped)|missing|lost|loses|vanish\w*|disappear\w*|duplicat\w+|twice|nan\b|null\b|undefined|regression|flak(?:y|es|ing)|intermittent\w*|random(?:ly)?|sometimes|occasional\w*|unexpected\w*|instead of|off by one|mismatch\w*|overflows?|overlap\w*|ignor(?:es|ed|ing)|leak\w*|corrupt\w*|timeouts?|times? out|timing out|timed out|slow\w*|dead.?lock\w*|oom\b|killed|restarts?|restarting|4\d\d\b|50\d\b|gets? (?:dropped|truncated|cut|swallowed)|swallow\w*|spikes?|too (?:many|much|long)|goes? (?:down|missing)|unresponsive|unavailable|drift\w*)\b/;
const PRODUCTION = /\b(?:in |on |the |our )?(?:production|prod|live (?:site|system|environment|traffic)|outages?|incidents?|post.?mortem|on.?call|customers? (?:report|see|complain)\w*)\b/;
const DESIGN = /^(?:(?:re)?design|architect|plan|propose|suggest (?:an? |the )?(?:\w+ )?(?:architecture|design|approach|structure|strategy)|draft (?:an? )?(?:\w+ )?(?:plan|design|proposal|rfc|architecture|strategy)|sketch|outline|devise|strategi[sz]e|conceive|define (?:the |an? |our )?(?:\w+ )?(?:architecture|strategy|roadmap|boundaries|contract)|come up with|think through|work out (?:a|the|how (?:we|to))|figure out how (?:we|to)|specify|evaluate|assess|recommend|decide|choose|weigh|compare (?:approaches|options|alternatives)|lay out|map out|(?:create|make|draw up|put together|develop|formulate|give (?:me|us)|hand in|compile|work up|draft) (?:an? |the )?(?:\w+ )?(?:plan|concept|design|architecture|roadmap|proposal|strategy|rfc|blueprint)|prepare (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|migration|strategy|rfc)|write (?:an? |the |up an? )?(?:\w+ )?(?:rfc|design doc\w*|plan|proposal|adr|architecture\w*|technical design|roadmap)|produce (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|strategy))\b/;
const HOW_SHOULD_WE = /^(?:how (?:should|could|would|might|can) (?:we|i|you|one|this|our|the)|what(?:'s| is| would be| are)? (?:the |a )?(?:best|right|cleanest|proper|recommended|good) (?:way|approach|strategy|architecture|design|structure)|what (?:would it take|should|approach)|which (?:\w+ )?(?:approach|architecture|database|strategy|framework) (?:should|would|is)|should (?:we|i))\b/;
const MIGRATE = /^(?:migrate|port|leave|ditch|abandon|drop|sunset|deprecate|relocate|get (?:\w+ ){0,4}(?:off|onto|away from)|transition|replatform|re-?platform|moderni[sz]e|switch|convert|rewrite|upgrade|move|replace|swap|transform|translate|modularis|transfer|phase out|retire|adopt|bring|turn|get rid of|swap out|roll out|take|shift|exchange|substitute)\b/;
const TEST_WORK = /^(?:test|tests|cover|backfill|mock|stub)\b|^(?:\w+[ -]){0,5}(?:tests|specs|test cases|coverage) (?:for|of|that|around|covering|on|to)\b|^(?:add|write|create|extend|improve|increase|expand|implement|set up|build|provide|generate|raise|introduce|include|need|have|put|fix|update|repair|stabili[sz]e|de-?flake|make|cover|rewrite|refactor|split|clean up|speed up|un-?skip|re-?enable|simulate|use|replace|convert|change|migrate)\b.{0,80}?\b(?:tests?|test (?:suite|case|coverage|data)s?|specs?|test coverage|coverage|unit.tests?|e2e|end.to.end tests?|integration tests?|regression tests?|snapshots?|mocks?|stubs?|fixtures?|edge.case)\b/;
const FIX = /^(?:fix|repair|resolve|solve|correct|patch|handle|guard|prevent|avoid|stop|catch|address|mend|restore|recover|hotfix|work ?around|deal with|cope with|protect|eliminate|debug|revert)\b/;
const REFACTOR = /^(?:refactor|extract|simplify|clean ?up|tidy|re-?structure|re-?organi[sz]e|split|break (?:up|out|down|apart)|inline|de-?duplicate|dedupe|decouple|consolidate|merge|unify|reuse|abstract|encapsulate|generali[sz]e|move|pull (?:out|up)|push down|factor out|hoist|convert|rewrite|turn|re-?write|modulari[sz]e|separate|isolate|flatten|collapse|narrow|standardi[sz]e|dry up)\b/;
const DOCUMENT = /^(?:document|describe in|write (?:up |the |some |a |an )?(?:\w+ ){0,2}(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|faq|how.?to|manual|page about)|(?:update|extend|improve|expand|add|refresh|revise|clarify|fix|correct|reword|proofread|polish)\b.{0,60}?\b(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|contributing|faq|manual|instructions|install\w* (?:steps|section)))\b/;
const REVIEW = /^(?:review|code review|audit|critique|give feedback|look over|assess the (?:code|quality|pull request|pr)|vet)\b/;
/** A test or build that is red is a defect to mend, not a test to write. */
const MENDS_RED = /^(?:fix|repair|mend|debug|resolve|un-?break|get|make)\b.{0,60}?\b(?:failing|fails|red|broken|flaky|failed|green|pass(?:es|ing)?)\b.{0,40}?\b(?:tests?|specs?|suite|build|ci|pipeline|checks?)\b|^(?:fix|repair|mend|debug|un-?break)\b.{0,40}?\b(?:build|ci|pipeline)\b/;
/** What a task wants, from its first sentence. The order of the tests is the order in which they win. */
function readIntent(words) {
    const { ask, prose } = words;
    const symptom = SYMPTOM.test(prose);
    if (HOW_SHOULD_WE.test(ask))
        return { intent: "design", says: "asks how something should be built" };
    if (REVIEW.test(ask))
        return { intent: "review", says: "asks for a review" };
    if (INVESTIGATE.test(ask))
        return { intent: "diagnose", says: "asks for the cause of a problem" };
    if (WHY.test(ask) && (symptom || matchesAny(PERFORMANCE, prose)))
        return { intent: "diagnose", says: "asks why something goes wrong" };
    if (/^(?:find|locate|identify|hunt|spot|detect)\b/.test(ask) && seeksDefect(ask))
        return { intent: "diagnose", says: "looks for a defect, not for a place" };
    if (looksUp(ask) && reportsProblem(prose.slice(ask.length)))
        return { intent: "diagnose", says: "asks about something that goes wrong" };
    if (looksUp(ask))
        return { intent: "look-up", says: "only asks to read or find something" };
    const breadth = BREADTH.test(ask);
    const edit = SIMPLE_EDIT.find((candidate) => candidate.pattern.test(ask));
    if (edit !== undefined && (!breadth || edit.anyBreadth === true) && !edit.unless?.test(ask))
        return {
            intent: "simple-edit",
            says: edit.says,
            ...(edit.kind === undefined ? {} : { kind: edit.kind }),
        };
    if (MENDS_RED.test(ask))
        return { intent: "fix", says: "asks to mend what is red" };
    if (TEST_WORK.test(ask) && !/^(?:design|plan)\b/.test(ask))
        return { intent: "test", says: "asks for tests" };
    if (DESIGN.test(ask))
        return { intent: "design", says: "asks for a design or a plan" };
    if (DOCUMENT.test(ask))
        return { intent: "document", says: "asks for documentation" };
    if (MIGRATE.test(ask) && /\b(?:from|to|into|with|by|for|in favou?r of|onto|off|away)\b|→|->/.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (REFACTOR.test(ask))
        return { intent: "refactor", says: "asks to restructure code" };
    if (MIGRATE.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    if (FIX.test(ask))
        return { intent: "fix", says: "asks for a fix" };
    if (symptom && (PRODUCTION.test(prose) || LOCAL_RACE.test(prose)) && !startsWithBuild(ask))
        return { intent: "diagnose", says: "reports something that goes wrong in use" };
    if (symptom && !startsWithBuild(ask))
        return { intent: "fix", says: "reports something that goes wrong" };
    if (PLANNING.test(ask))
        return { intent: "design", says: "asks for a design or a plan" };
    if (/→|->|=>/.test(ask))
        return { intent: "migrate", says: "moves something from one shape to another" };
    return { intent: "implement", says: "asks for something new or changed" };
}
function matchesAny(cues, text) {
    return cues.some((cue) => cue.pattern.test(text));
}
function startsWithBuild(ask) {
    return /^(?:add|implement|create|build|introduce|support|allow|let|enable|make|write|provide|expose|use|set|show|display|change|update|extend|improve|optimi[sz]e|integrate|develop|generate|return|validate|send|store|cache|speed)\b/.test(ask);
}
function seeksDefect(ask) {
    return /\b(?:leak\w*|bug|race|dead.?lock|cause|culprit|regression|bottleneck|vulnerabilit\w+|why|what (?:is|makes|causes|keeps))\b/.test(ask);
}
/** "Check that the file is an image before saving it" asks for code that checks. */
const WANTS_CHECK = /^(?:check|verify|confirm|validate|detect)\b.*\b(?:before|whenever|on (?:save|submit|upload|load|start)|each time|every time|at (?:start|runtime))\b/;
/** Reading only: a question, or a looking verb before a readable thing, with no change asked for after it. */
function looksUp(ask) {
    if (THEN_CHANGES.test(ask) || WANTS_CHECK.test(ask))
        return false;
    if (QUESTION.test(ask) || YES_OR_NO.test(ask))
        return true;
    if (SHOW_ME.test(ask) || (ASKS_BACK.test(ask) && !startsWithChange(ask)))
        return true;
    return LOOK_VERB.test(ask) && READABLE_THING.test(ask);
}
/** What follows the question says that something runs out, hangs or mixes things up. */
function reportsProblem(rest) {
    return SYMPTOM.test(rest) && (matchesAny(PERFORMANCE, rest) || matchesAny(DISTRIBUTED, rest));
}
function startsWithChange(ask) {
    return startsWithBuild(ask) || MIGRATE.test(ask) || FIX.test(ask) || REFACTOR.test(ask);
}
/** The nearest task kind of an intent. */
const KIND_OF_INTENT = {
    "look-up": "question",
    "simple-edit": "implement",
    document: "docs",
    test: "test",
    fix: "fix",
    diagnose: "fix",
    refactor: "refactor",
    implement: "implement",
    migrate: "refactor",
    design: "plan",
    review: "review",
};

// EXTERNAL MODULE: ./build/domain/complexity/repository-evidence.js
var repository_evidence = __webpack_require__(6992);
;// CONCATENATED MODULE: ./build/domain/complexity/size-model.js
/*
 * Written by bench/complexity/fit.ts from 14451 commits of 25 public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
const AT_LEAST_2_FILES = {
    intercept: -0.31,
    // oxfmt-ignore
    weights: [
        1.73, // type:feat
        0.99, // type:fix
        -0.81, // type:docs
        -0.32, // type:test
        0.36, // type:refactor
        0.18, // type:perf
        -0.59, // type:ci
        0.01, // scoped
        -0.38, // scope:docs
        -0.41, // scope:tooling
        0.63, // breakingMark
        -0.10, // saysFix
        -0.32, // saysUpdate
        -0.19, // saysCleanUp
        0.43, // saysRename
        0.62, // saysMove
        0.53, // saysRefactor
        0.44, // saysMigrate
        0.59, // saysSupport
        -0.45, // saysMinor
        -0.33, // saysDocs
        0.33, // saysLint
        -0.12, // saysPerformance
        0.08, // saysApi
        0.12, // saysBreaking
        0.37, // saysAll
        0.24, // saysNew
        0.54, // joinsTwo
        -0.26, // breadth
        0.25, // plurals
        -0.32, // titleNamesPath
        0.82, // bodyTests
        0.17, // bodyAll
        0.25, // bodyMoves
        0.49, // bodyCloses
        -0.26, // hasBody
        1.07, // bullets
        -0.83, // paths
    ],
};
const AT_LEAST_6_FILES = {
    intercept: -2.24,
    // oxfmt-ignore
    weights: [
        1.18, // type:feat
        -0.10, // type:fix
        -0.50, // type:docs
        0.00, // type:test
        0.46, // type:refactor
        0.45, // type:perf
        -0.22, // type:ci
        -0.18, // scoped
        -0.21, // scope:docs
        -0.12, // scope:tooling
        1.31, // breakingMark
        -0.59, // saysFix
        -0.38, // saysUpdate
        -0.34, // saysCleanUp
        0.58, // saysRename
        0.37, // saysMove
        0.60, // saysRefactor
        0.35, // saysMigrate
        0.21, // saysSupport
        -0.28, // saysMinor
        -0.06, // saysDocs
        0.60, // saysLint
        -0.31, // saysPerformance
        0.32, // saysApi
        0.50, // saysBreaking
        0.34, // saysAll
        0.38, // saysNew
        0.50, // joinsTwo
        0.11, // breadth
        0.16, // plurals
        -0.33, // titleNamesPath
        0.06, // bodyTests
        0.49, // bodyAll
        0.40, // bodyMoves
        -0.09, // bodyCloses
        -0.41, // hasBody
        0.79, // bullets
        -0.25, // paths
    ],
};

// EXTERNAL MODULE: ./build/domain/complexity/task-words.js
var task_words = __webpack_require__(4297);
;// CONCATENATED MODULE: ./build/domain/complexity/size-features.js


/** Yes-or-no features of the subject line: lower case, without type and scope of a conventional commit. */
const SUBJECT_CUES = {
    saysFix: /^(?:fix|fixes|fixed|fixing|resolv\w*|correct\w*|handle\w*|prevent\w*|avoid\w*|ensure\w*|guard|don'?t|do not)\b|\bbug\b/,
    saysUpdate: /^(?:update[sd]?|updating|change[sd]?|changing|set|tweak\w*|adjust\w*|improv\w*|clarif\w*|enhance\w*)\b/,
    saysCleanUp: /\b(?:clean ?-?up|unused|leftover|dead code|redundant|unnecessary|obsolete|no longer (?:needed|used))\b/,
    saysRename: /\brenam\w*\b/,
    saysMove: /\b(?:mov(?:e|es|ed|ing)|extract\w*|split\w*|separat\w*|relocat\w*|reorgani[sz]\w*|restructur\w*|consolidat\w*|merg(?:e|ing)|unif(?:y|ies))\b/,
    saysRefactor: /\b(?:refactor\w*|simplif\w*|rewrit\w*|rework\w*|overhaul\w*|moderni[sz]\w*)\b/,
    saysMigrate: /\b(?:migrat\w*|convert\w*|port(?:ed|ing)?|switch\w*|replac\w*|adopt\w*|transition\w*|upgrad\w*|stabili[sz]\w*|deprecat\w*|standardi[sz]\w*)\b/,
    saysSupport: /\b(?:support\w*|allow\w*|enabl\w*|option|options|flag|configurable|customi[sz]\w*)\b/,
    saysMinor: /\b(?:typos?|minor|small|tiny|simple|nit|nits|missing|missed|wrong|incorrect|spelling|grammar|wording|link|links|url|badge|broken|comment|message|format(?:ting)?|indent\w*|whitespace|example|snippet|note|mention)\b/,
    saysDocs: /\b(?:docs?|documentation|readme|jsdoc|guide|tutorial|changelog|contributing|website|blog|faq|license|sponsors?|cookbook|examples?)\b/,
    saysLint: /\b(?:eslint|lint\w*|prettier|biome|oxlint|tslint|xo|ruff|clippy|mypy|format|rustfmt|editorconfig)\b/,
    saysPerformance: /\b(?:perf\w*|optimi[sz]\w*|speed|fast\w*|memory|cach\w*|lazy)\b/,
    saysApi: /\b(?:api|apis|endpoints?|interface|plugin|plugins|hooks?|middleware|adapter|provider|providers|module|modules|system|architecture|framework|client|server|strategy|command)\b/,
    saysBreaking: /\b(?:breaking|major|experimental|stable|legacy|deprecat\w*|drop support|remove support|v\d+)\b/,
    saysAll: /\b(?:all|every|each|across|everywhere|throughout|multiple|various|many|several|entire|whole|global(?:ly)?|both|misc|miscellaneous|consistent(?:ly)?|consistency)\b/,
    saysNew: /\b(?:new|initial|first|implement\w*|introduc\w*|feature|command|rule|integration|backend|ui|page|component|generator|package)\b/,
    joinsTwo: /\band\b|,|&|\+|;/,
};
const TYPES = ["feat", "fix", "docs", "test", "refactor", "perf", "ci"];
/** Yes-or-no features of the description. */
const BODY_CUES = {
    bodyTests: /\b(?:tests?|specs?|coverage)\b/,
    bodyAll: /\b(?:all|every|each|across|everywhere|throughout|multiple|various|several|entire)\b/,
    bodyMoves: /\b(?:refactor\w*|mov(?:e|ed|ing)|extract\w*|renam\w*|migrat\w*|rewrit\w*|restructur\w*|replac\w*|convert\w*|delet\w*|deprecat\w*|breaking)\b/,
    bodyCloses: /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s|erences)?)\s*:?\s+(?:[\w./-]+)?#\d+/,
};
/** Lines that a pull request template puts there, whatever the change. */
const TEMPLATE_LINE = /^\s*(?:#{1,6}\s.*|[-*]\s*\[[ x]\].*|<!--.*|\*{1,2}(?:checklist|summary|background|description)\*{0,2}:?|n\/?a|(?:co-authored|signed-off)-by:.*)\s*$/i;
const CONVENTIONAL = /^[a-z]+(?:\(([^)\n]*)\))?(!?):\s+/i;
const PLURAL = /^[a-z]{3,}[a-rt-z]s$/;
const NOT_PLURAL = /(?:us|is|ess)$/;
const SUBJECT_PATTERNS = Object.values(SUBJECT_CUES);
const BODY_PATTERNS = Object.values(BODY_CUES);
/** Names of the features, in the order in which `sizeFeatures` gives their values. */
const SIZE_FEATURES = [
    ...TYPES.map((type) => `type:${type}`),
    "scoped",
    "scope:docs",
    "scope:tooling",
    "breakingMark",
    ...Object.keys(SUBJECT_CUES),
    "breadth",
    "plurals",
    "titleNamesPath",
    ...Object.keys(BODY_CUES),
    "hasBody",
    "bullets",
    "paths",
];
/**
 * What the size model looks at, each 0 or 1 or a small count. They were chosen from sixty by the size of their fitted
 * weight; `bench/complexity` says how.
 */
function sizeFeatures(text, body, words = (0,task_words/* readTaskWords */.D)(text, body)) {
    const title = text.trim();
    const conventional = CONVENTIONAL.exec(title);
    const scope = conventional?.[1] ?? "";
    const subject = title.replace(CONVENTIONAL, "").toLowerCase();
    const own = body
        .split("\n")
        .filter((line) => !TEMPLATE_LINE.test(line))
        .join("\n")
        .toLowerCase();
    return [
        ...TYPES.map((type) => Number(words.conventionalType === type)),
        Number(scope !== ""),
        Number(/docs?|readme|example|website/.test(scope)),
        Number(/deps|ci|package|travis|lint|release|build|dev/.test(scope)),
        Number(conventional?.[2] === "!"),
        ...SUBJECT_PATTERNS.map((pattern) => Number(pattern.test(subject))),
        Number(BREADTH.test(subject)),
        Math.min(3, subject.split(/\s+/).filter((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)).length),
        Number(/[\w-]+\.[a-z]{1,4}\b|[\w-]+\/[\w-]+/i.test(title)),
        ...BODY_PATTERNS.map((pattern) => Number(pattern.test(own))),
        Number(own.trim() !== ""),
        Math.log1p((own.match(/^\s*(?:[-*]|\d+\.)\s+/gm) ?? []).length),
        Math.log1p(words.paths.length),
    ];
}

;// CONCATENATED MODULE: ./build/domain/complexity/prediction.js



/** Median changed lines a file in the fitting data, rounded. */
const LINES_PER_FILE = 30;
/** How many files a task is likely to change, from its words and, where there is one, from the checkout. */
function predictSize(words, text, body, repository = repository_evidence/* NO_REPOSITORY_EVIDENCE */.PR) {
    const features = sizeFeatures(text, body, words);
    return sized(probability(AT_LEAST_2_FILES, features, (0,repository_evidence/* repositoryLogOdds */.XG)(repository)), probability(AT_LEAST_6_FILES, features));
}
/** Six or more files are also two or more. One file, two to five (three on average), six and more (ten). */
function sized(pAtLeast2Files, pAtLeast6) {
    const pAtLeast6Files = Math.min(pAtLeast2Files, pAtLeast6);
    const files = Math.max(1, Math.round(1 + 2 * pAtLeast2Files + 7 * pAtLeast6Files));
    return { pAtLeast2Files, pAtLeast6Files, files, lines: files * LINES_PER_FILE };
}
/** Probability of the event that a model was fitted to. */
function probability(model, features, shift = 0) {
    const logOdds = model.weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), model.intercept + shift);
    return 1 / (1 + Math.exp(-logOdds));
}

;// CONCATENATED MODULE: ./build/domain/complexity/score.js
/**
 * One number from 0 to 1: the size, and above it a floor for what is at stake.
 * 1 file ≈ 0.2, 3 files ≈ 0.43, 6 files ≈ 0.6, 20 files ≈ 0.8; critical or architectural work is at least 0.75.
 */
function complexityScore(estimate) {
    const { files, lines, flags } = estimate;
    if (flags.readOnly)
        return 0.05;
    const bySize = 1 - 1 / (1 + Math.max(files, lines / 80) / 4);
    const simple = flags.simplePattern ? bySize * 0.5 : bySize;
    const critical = [
        flags.architecture,
        flags.securityCritical,
        flags.performanceCritical,
        flags.multiStep,
    ].filter(Boolean).length;
    const floor = critical === 0 ? 0 : Math.min(0.95, 0.7 + 0.05 * critical);
    return Math.round(Math.max(simple, floor) * 100) / 100;
}

;// CONCATENATED MODULE: ./build/domain/complexity.js






/** Predicts a task from its words, and from the checkout where there is one. */
function estimateFromText(task) {
    const body = task.body ?? "";
    const words = (0,task_words/* readTaskWords */.D)(task.text, body);
    const intent = INTENT_OF_KIND.get(task.kind) ?? readIntent(words);
    const { flags, evidence } = readFlags(words, intent.intent);
    const { repository } = task;
    const predicted = predictSize(words, task.text, body, repository);
    const counted = knownCounts(task);
    const known = counted !== undefined;
    const { files, lines } = counted ?? (flags.readOnly ? { files: 0, lines: 0 } : predicted);
    return {
        kind: task.kind ?? intent.kind ?? KIND_OF_INTENT[intent.intent],
        files,
        lines,
        known,
        pAtLeast2Files: known ? Number(files >= 2) : predicted.pAtLeast2Files,
        pAtLeast6Files: known ? Number(files >= 6) : predicted.pAtLeast6Files,
        flags,
        contextTokens: repository === undefined ? undefined : (0,repository_evidence/* contextTokensOf */.$C)(repository),
        testCoverage: task.testCoverage ?? repository?.testCoverage,
        score: complexityScore({ files, lines, flags }),
        evidence: [
            { about: "kind", says: intent.says },
            ...evidence,
            {
                about: "files",
                says: known
                    ? `${files} ${files === 1 ? "file" : "files"} and ${lines} lines, as counted`
                    : `is ${percent(predicted.pAtLeast2Files)} likely to touch more than one file, ${percent(predicted.pAtLeast6Files)} more than five`,
            },
            ...(repository === undefined ? [] : (0,repository_evidence/* repositoryEvidence */.A7)(repository)),
        ],
    };
}
/** Estimates from a diff: sizes are counted, words still say what is at stake. */
function estimateFromDiff(task, diff) {
    const estimate = estimateFromText({ ...task, files: diff.files, lines: diff.lines });
    return { ...estimate, evidence: [...estimate.evidence, ...diff.evidence] };
}
/** Kinds that a command's verb settles, whatever its words are. */
const INTENT_OF_KIND = new Map([
    ["review", { intent: "review", says: "asks for a review" }],
    ["plan", { intent: "design", says: "asks for a design or a plan" }],
]);
/** Counts that were given; one implies the other so that the thresholds for files and lines agree. */
function knownCounts({ files, lines }) {
    if (files !== undefined)
        return { files, lines: lines ?? files * LINES_PER_FILE };
    if (lines !== undefined)
        return { files: Math.max(1, Math.ceil(lines / 50)), lines };
    return undefined;
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ contextTokensOf),
/* harmony export */   A7: () => (/* binding */ repositoryEvidence),
/* harmony export */   PR: () => (/* binding */ NO_REPOSITORY_EVIDENCE),
/* harmony export */   XG: () => (/* binding */ repositoryLogOdds)
/* harmony export */ });
const NO_REPOSITORY_EVIDENCE = {
    trackedFiles: 0,
    files: [],
    missing: [],
    symbols: [],
    testCoverage: undefined,
};
/** Bytes of source a token stands for, roughly; and what a task needs on top of the files that it names. */
const BYTES_PER_TOKEN = 4;
const OVERHEAD_TOKENS = 2_000;
/** Tokens of the named files and of a share of those that change with them. */
function contextTokensOf(repository) {
    const bytes = repository.files.reduce((sum, file) => sum + file.bytes * (1 + 0.5 * Math.min(5, file.together ?? 0)), 0);
    return OVERHEAD_TOKENS + Math.round(bytes / BYTES_PER_TOKEN);
}
/**
 * How the odds of touching a second file move with what the checkout says, in log-odds: up with the company that named
 * files usually change in, up a little with identifiers in many files. For six files and more, both made the prediction
 * worse on real history (bench/README.md), so that one is left to the text.
 */
function repositoryLogOdds(repository) {
    const together = meanOf(repository.files.flatMap((file) => (file.together === undefined ? [] : [file.together])));
    const spread = meanOf(repository.symbols.map((symbol) => symbol.files).filter((files) => files > 0));
    return ((together === undefined ? 0 : 0.5 * (Math.log1p(together) - Math.log(3))) +
        (spread === undefined ? 0 : 0.1 * (Math.log1p(spread) - Math.log(5))));
}
function repositoryEvidence(repository) {
    return [
        ...repository.files.map(({ path, usedBy, together }) => ({
            about: "files",
            says: `names ${path}, which ${count(usedBy, "other file")} ${usedBy === 1 ? "uses" : "use"}${together === undefined ? "" : ` and which usually changes with ${count(Math.round(together), "other")}`}`,
        })),
        ...repository.symbols.map(({ name, files }) => ({
            about: "files",
            says: `names ${name}, found in ${count(files, "file")}`,
        })),
        ...repository.missing.map((path) => ({ about: "files", says: `names ${path}, which does not exist` })),
        ...(repository.testCoverage === undefined
            ? []
            : [
                {
                    about: "coverage",
                    says: `tests cover ${Math.round(repository.testCoverage * 100)}% of the lines`,
                },
            ]),
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function meanOf(values) {
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readTaskWords)
/* harmony export */ });
const FENCE = /(```|~~~)[\s\S]*?(?:\1|$)/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const URL = /https?:\/\/\S+/gi;
const PATH = /(?<![\w@./-])(?:(?:\.{0,2}\/)?(?:[\w@.-]+\/)+[\w.-]+\.[a-z]\w{0,7}|(?:[\w@-]+\/){2,}[\w-]*|(?:src|lib|test|tests|docs|packages|app|apps|scripts|bin|pkg|internal|cmd)\/[\w./-]*|[\w-]+(?:\.[\w-]+)*\.(?:tsx?|jsx?|mjs|cjs|py|go|rs|rb|java|kt|php|cs|cpp|cc|c|h|css|scss|html|vue|svelte|md|mdx|json|ya?ml|toml|sql|sh|lock|txt|env|ini|xml|proto|graphql))(?![\w/])/gi;
/** Products whose names look like file names. */
const PRODUCT = /^(?:node|next|vue|react|express|nest|nuxt|three|d3|chart|ember|backbone|day|moment|alpine|solid|angular|koa|socket|discord)\.(?:js|io)$/i;
/** Cheap to test, and without it no path can be named: most tasks need not be searched for them. */
const MAY_NAME_PATH = /[\w-][./][\w*]|\/\w/;
const NOTHING = /(?!)/g;
const INLINE_CODE = /`([^`\n]{1,200})`/g;
const QUOTED = /"[^"\n]{1,160}"|“[^”\n]{1,160}”|«[^»\n]{1,160}»|(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g;
const CONVENTIONAL = /^(feat|feature|fix|docs?|tests?|chore|refactor|perf|ci|build|style|revert|deps|wip|improvement|security|hotfix|bugfix)(?:\([^)\n]{1,60}\))?(!?):\s+/i;
const BRACKET_TAG = /^\s*\[[^\]\n]{1,30}\]\s*:?\s*/;
const CODE_LIKE = /\b(?:[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Za-z_]\w*\(\))/g;
/** What people say before they say what they want. Applied until nothing more comes off. */
const PREAMBLE = /^(?:\/ai\b|@[\w-]+|(?:hi|hello|hey|ok|okay|so|also|and|please|pls|kindly|quickly|just|simply|asap)(?!-)\b|(?:bug|bug report|feature request|feature|todo|task|request|urgent|ticket|story|goal)(?=\s*[:–—])|(?:can|could|would|will) (?:you|we|someone|somebody|anyone)\b(?: please)?|is it possible to|(?:i|we|you|they)(?:'d| would)? (?:like|love|want|need|have|ought)(?: you| us)? to\b|(?:i|we) (?:need|want)(?= (?:an?|the|some) )|(?:we|you|i) (?:should|must)(?: really| probably| also)?\b|it would be (?:nice|great|good|useful|helpful) (?:to|if (?:you|we) could)|let us|let's|lets|help (?:me|us)(?: to)?\b|go ahead and|make sure to|your (?:task|job) is to|try to|do me a favou?r and|it(?:'s| is) time to|there(?:'s| is) a need to|the (?:task|goal|idea) is to)[\s,:!–—-]*/;
/** Says nothing by itself: what is meant stands in the description. */
const VACUOUS = /^(?:please |can you |could you )*(?:do|fix|solve|implement|handle|address|work on|take care of|look (?:at|into)|resolve|try)?\s*(?:this|it|that|the issue|this (?:issue|one|bug|ticket|please))?[.!\s]*$/i;
/** Reads a task. `body` is the description below it, where there is one. */
function readTaskWords(text, body = "") {
    const whole = `${text}\n${body}`;
    const namesPath = MAY_NAME_PATH.test(whole);
    const paths = unique([...whole.matchAll(namesPath ? PATH : NOTHING)]
        .map((match) => match[0].replace(/^\.\//, ""))
        .filter((path) => !PRODUCT.test(path)));
    const identifiers = unique([
        ...[...whole.matchAll(INLINE_CODE)].map(([, code = ""]) => code).filter((code) => !paths.includes(code)),
        ...[...text.replace(PATH, " ").replace(URL, " ").matchAll(CODE_LIKE)].map((match) => match[0]),
    ]);
    const says = VACUOUS.test(text.trim()) && body.trim() !== "" ? body : text;
    const conventional = CONVENTIONAL.exec(says.trim());
    const title = says.trim().replace(CONVENTIONAL, "").replace(BRACKET_TAG, "");
    const prose = withoutPreamble(proseOf(title));
    const [firstLine = ""] = prose.split(/\n|(?<=[a-z0-9)?!])[.!?](?=\s)|(?<=\?)\s/);
    return {
        ask: firstLine.trim(),
        prose,
        description: proseOf(body),
        paths,
        identifiers,
        conventionalType: conventional?.[1]?.toLowerCase(),
    };
}
/** Nothing in it that could be code, a quotation, a path or an address. */
const PLAIN = /^[\w\s,;!?()-]*(?:\.\s*)?$/;
const SPACES = /[ \t]+/g;
function proseOf(text) {
    if (PLAIN.test(text))
        return text.toLowerCase().replace(SPACES, " ").trim();
    return text
        .normalize("NFKC")
        .replace(/[’‘]/g, "'")
        .replace(FENCE, " ")
        .replace(COMMENT, " ")
        .replace(URL, " ")
        .replace(SUBSTITUTION, " sedscript ")
        .replace(INLINE_CODE, (_, code) => (PATH_ONLY.test(code) ? " pathname " : " codename "))
        .replace(QUOTED, " quotation ")
        .replace(MAY_NAME_PATH.test(text) ? PATH : NOTHING, (path) => (PRODUCT.test(path) ? path : " pathname "))
        .toLowerCase()
        .replace(SPACES, " ")
        .trim();
}
/** A substitution as sed writes it. */
const SUBSTITUTION = /(?<![\w/])s\/[^/\s]+\/[^/\s]*\/[gi]*/g;
const PATH_ONLY = /^[\w@./-]*\/[\w./-]+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{1,6}$/i;
function withoutPreamble(text) {
    let rest = text;
    for (;;) {
        const shorter = rest.replace(PREAMBLE, "");
        if (shorter === rest || shorter === "")
            return rest;
        rest = shorter;
    }
}
function unique(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports NO_SPEND, actorDayKey, foldSpend */
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

const NO_SPEND = {
    spent: _money_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR,
    chargedMicroUsd: 0,
    reservedMicroUsd: 0,
    lapsedMicroUsd: 0,
};
function actorDayKey(actorId, day) {
    return `${actorId} ${day}`;
}
/**
 * What has been spent and is held, in one pass. `now` (ISO 8601, UTC) decides which leases are over. Spend without a
 * name (the machine's own follow-up attempts) counts for whoever asked for the task. Tasks may come one by one, so a
 * ledger of any size can be folded without holding it.
 */
function foldSpend(ledger, now) {
    const tasks = new Map();
    const days = new Map();
    const months = new Map();
    const actorDays = new Map();
    for (const [task, events] of ledger.events) {
        for (const money of attemptMoney(events, now)) {
            const day = money.at.slice(0, 10);
            addTo(tasks, task, money);
            addTo(days, day, money);
            addTo(months, day.slice(0, 7), money);
            if (money.actorId !== undefined)
                addTo(actorDays, actorDayKey(money.actorId, day), money);
        }
    }
    return { tasks, days, months, actorDays };
}
/** The money of each attempt of one task. */
function attemptMoney(events, now) {
    const byAttempt = new Map();
    const ceilings = new Map();
    let askedBy;
    for (const event of events) {
        if (event.type === "task.created")
            askedBy = event.taskSpec.actor.id;
        else if (event.type === "attempt.reserved") {
            const lapsed = Date.parse(event.leaseUntil) <= Date.parse(now);
            ceilings.set(event.attempt, event.ceilingMicroUsd);
            byAttempt.set(event.attempt, {
                at: event.at,
                actorId: event.actor?.id ?? askedBy,
                spent: { microUsd: 0, exact: !lapsed },
                chargedMicroUsd: 0,
                reservedMicroUsd: lapsed ? 0 : event.ceilingMicroUsd,
                lapsedMicroUsd: lapsed ? event.ceilingMicroUsd : 0,
            });
        }
        else if (event.type === "attempt.finished") {
            // A reservation that is missing (its line was damaged) takes nothing away from what was spent.
            const reserved = byAttempt.get(event.attempt);
            const ceiling = ceilings.get(event.attempt) ?? 0;
            const unknownAtMost = event.cost.exact ? event.cost.microUsd : Math.max(event.cost.microUsd, ceiling);
            byAttempt.set(event.attempt, {
                at: reserved?.at ?? event.at,
                actorId: reserved === undefined ? (event.actor?.id ?? askedBy) : reserved.actorId,
                spent: event.cost,
                chargedMicroUsd: event.chargedMicroUsd ?? unknownAtMost,
                reservedMicroUsd: 0,
                lapsedMicroUsd: 0,
            });
        }
    }
    return byAttempt.values();
}
function addTo(totals, key, more) {
    const sum = totals.get(key);
    if (sum === undefined) {
        const { spent, chargedMicroUsd, reservedMicroUsd, lapsedMicroUsd } = more;
        totals.set(key, { spent: { ...spent }, chargedMicroUsd, reservedMicroUsd, lapsedMicroUsd });
        return;
    }
    // In place: a ledger has several of these for each of a hundred thousand attempts.
    sum.spent.microUsd += more.spent.microUsd;
    sum.spent.exact &&= more.spent.exact;
    sum.chargedMicroUsd += more.chargedMicroUsd;
    sum.reservedMicroUsd += more.reservedMicroUsd;
    sum.lapsedMicroUsd += more.lapsedMicroUsd;
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   sg: () => (/* binding */ performanceByRung)
/* harmony export */ });
/**
 * Wilson score interval, 95%: holds for small counts and never leaves 0–1. Undefined when there is nothing to count.
 * Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
function rate(hits, of) {
    if (of === 0)
        return undefined;
    const z = 1.96;
    const share = hits / of;
    const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
    const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
    return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}
/** True when an attempt did what it was for. */
function succeeded(attempt) {
    return attempt.verdict === "green" || attempt.end === "answered";
}
/** True when the attempt is over and its result known: CI that is still running is not a failure. */
function isJudged(attempt) {
    if (attempt.verdict === "green" || attempt.verdict === "red")
        return true;
    return attempt.end !== undefined && attempt.end !== "submitted";
}
/** Performance of every rung that was used, in the order of first use. Each task is its attempts, oldest first. */
function performanceByRung(tasks) {
    const byRung = new Map();
    for (const attempts of tasks) {
        const judged = attempts.filter(isJudged);
        judged.forEach((attempt, index) => {
            const name = attempt.rung.name;
            const entry = byRung.get(name) ?? { seen: [], first: [] };
            byRung.set(name, entry);
            entry.seen.push(attempt);
            if (index === 0)
                entry.first.push({ attempt, escalated: judged.some((later) => later.rung.name !== name) });
        });
    }
    return [...byRung].map(([rung, { seen, first }]) => ({
        rung,
        attempts: seen.length,
        succeeded: seen.filter(succeeded).length,
        firstAttempts: first.length,
        firstSucceeded: first.filter(({ attempt }) => succeeded(attempt)).length,
        escalated: first.filter(({ escalated }) => escalated).length,
        meanCostMicroUsd: mean(seen.map((attempt) => attempt.cost?.microUsd)),
        meanDurationMs: mean(seen.map((attempt) => attempt.durationMs)),
    }));
}
function mean(values) {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ plannerCache)
/* harmony export */ });
/* unused harmony exports SWITCH_SHARE, planner */
/**
 * A different rung than the one that is best on average must be better by this share of the value: counts of a few
 * dozen tries are too noisy for less, and changing the order on noise costs more than it gains (bench/README.md).
 */
const SWITCH_SHARE = 0.1;
/** Planners by ladder: what was worked out for one task holds for the next. */
function plannerCache(stakes) {
    const planners = new WeakMap();
    return (ladder) => {
        let known = planners.get(ladder);
        if (known === undefined) {
            const plan = planner({ ...stakes, rungs: ladder.map((rung) => rung.name) });
            known = memoised(plan);
            planners.set(ladder, known);
        }
        return known;
    };
}
/** Evidence has few values, so few situations make up all tasks. */
function memoised(plan) {
    const plans = new Map();
    return (failed, evidence) => {
        const key = `${failed.join(">")}|${evidence.join("|")}`;
        let known = plans.get(key);
        if (known === undefined) {
            known = plan(failed, evidence);
            plans.set(key, known);
        }
        return known;
    };
}
/**
 * Bellman's equation over the rungs above the last one that failed:
 *   W(failed) = max(0, max over rungs of p·V − c + (1 − p)·W(failed + rung)).
 * The evidence is that of the present situation; what a later failure would leave behind is not known yet, so later
 * steps count with their average.
 */
function planner(options) {
    const { model, rungs, valueMicroUsd, overheadMicroUsd } = options;
    const usual = new Map();
    const optionsIn = (failed, evidence) => above(rungs, failed).map((rung) => {
        const prospect = model.prospect(rung, failed, evidence);
        const own = prospect.costMicroUsd + overheadMicroUsd;
        const next = bestOf(usualIn([...failed, rung]));
        const goesOn = next !== undefined && next.worthMicroUsd > 0;
        const fails = 1 - prospect.success;
        return {
            rung,
            prospect,
            worthMicroUsd: prospect.success * valueMicroUsd - own + (goesOn ? fails * next.worthMicroUsd : 0),
            costMicroUsd: own + (goesOn ? fails * next.costMicroUsd : 0),
        };
    });
    const usualIn = (failed) => {
        const key = failed.join(">");
        const known = usual.get(key);
        if (known !== undefined)
            return known;
        const found = optionsIn(failed, []);
        usual.set(key, found);
        return found;
    };
    return (failed, evidence) => {
        const possible = optionsIn(failed, evidence);
        const best = bestOf(possible);
        const usualRung = bestOf(usualIn(failed))?.rung;
        const usualNow = possible.find((option) => option.rung === usualRung);
        const chosen = best !== undefined &&
            usualNow !== undefined &&
            best.worthMicroUsd <= usualNow.worthMicroUsd + SWITCH_SHARE * valueMicroUsd
            ? usualNow
            : best;
        return { best: chosen !== undefined && chosen.worthMicroUsd > 0 ? chosen : undefined, options: possible };
    };
}
function above(rungs, failed) {
    return rungs.slice(1 + Math.max(-1, ...failed.map((name) => rungs.indexOf(name))));
}
function bestOf(options) {
    return options.reduce((best, option) => (best === undefined || option.worthMicroUsd > best.worthMicroUsd ? option : best), undefined);
}


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ladderEscalation)
});

// UNUSED EXPORTS: MAX_RED_HEADS

// EXTERNAL MODULE: ./build/domain/ledger/spend.js
var spend = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(3693);
;// CONCATENATED MODULE: ./build/domain/budget.js


/** Keys in `.github/upshift.yml`, as a refusal names them. */
const BUDGET_KEYS = {
    task: "budget.per_task",
    day: "budget.per_day",
    month: "budget.per_month",
    "actor-day": "budget.per_actor_day",
};
/** Every limit that applies to a task of this actor now, with what is left of it. */
function budgetLines(question) {
    const { budget, task, actor, now } = question;
    const spend = foldSpend(question.ledger, now);
    const day = now.slice(0, 10);
    const limits = [
        ["task", budget.perTaskMicroUsd, spend.tasks.get(task)],
        ["day", budget.perDayMicroUsd, spend.days.get(day)],
        ["month", budget.perMonthMicroUsd, spend.months.get(now.slice(0, 7))],
    ];
    if (actor !== null) {
        limits.push(["actor-day", budget.perActorDayMicroUsd, spend.actorDays.get(actorDayKey(actor.id, day))]);
    }
    return limits.flatMap(([scope, limitMicroUsd, used]) => {
        if (limitMicroUsd === undefined)
            return [];
        const { chargedMicroUsd, reservedMicroUsd } = used ?? NO_SPEND;
        const leftMicroUsd = Math.max(0, limitMicroUsd - chargedMicroUsd - reservedMicroUsd);
        return [{ scope, limitMicroUsd, chargedMicroUsd, reservedMicroUsd, leftMicroUsd }];
    });
}
/** The line with the least left: the one that will stop the task. There always is one, as every task has a limit. */
function tightest(lines) {
    return lines.reduce((least, line) => (least === undefined || line.leftMicroUsd < least.leftMicroUsd ? line : least), undefined);
}
/** The configured budget, with the task's own limit where its command gave a lower one. */
function budgetOfTask(config, task) {
    const own = task.options.budgetMicroUsd ?? Number.POSITIVE_INFINITY;
    return { ...config.budget, perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, own) };
}
/** The least that an attempt is worth beginning with: half of its usual ceiling. Below it most end at the limit. */
function leastWorthReserving(ceiling) {
    return Math.floor(ceiling / 2);
}
/**
 * May an attempt that costs at most `ceiling` begin? Pure: call it inside `LedgerStore.update` and write
 * `attempt.reserved` with the granted ceiling in the same change, so that two runs cannot both take the last dollar.
 * `minimum` (default: the whole ceiling) is the least that is still worth beginning with.
 */
function reserve(question) {
    const { ceiling, minimum = ceiling } = question;
    const line = tightest(budgetLines(question));
    if (line === undefined || line.leftMicroUsd >= ceiling) {
        return { kind: "granted", grantedMicroUsd: ceiling, note: undefined };
    }
    if (line.leftMicroUsd >= minimum && line.leftMicroUsd > 0) {
        return {
            kind: "granted",
            grantedMicroUsd: line.leftMicroUsd,
            note: `The attempt may use ${formatUsd(line.leftMicroUsd)} instead of ${formatUsd(ceiling)}: that is all that is left of ${describe(line)}.`,
        };
    }
    return { kind: "refused", line, neededMicroUsd: minimum, message: refusal(line, minimum, question.now) };
}
/**
 * The dearest rung up to the wanted one whose worst case still fits: a budget chooses a lower tier, or skips the top
 * rung, before it stops a task. `says` tells the user so; undefined when the wanted rung itself fits. Undefined when no
 * rung fits.
 */
function maxAffordableRung(options) {
    const { ladder, wanted, ceilingOf, leftMicroUsd } = options;
    const index = ladder.findIndex((rung) => rung.name === wanted.name);
    const reachable = index < 0 ? [wanted] : ladder.slice(0, index + 1);
    const rung = reachable.findLast((candidate) => ceilingOf(candidate) <= leftMicroUsd);
    if (rung === undefined)
        return undefined;
    if (rung.name === wanted.name)
        return { rung, says: undefined };
    return {
        rung,
        says: `The budget has ${formatUsd(leftMicroUsd)} left and an attempt at ${wanted.name} may cost up to ` +
            `${formatUsd(ceilingOf(wanted))}, so ${rung.name} (up to ${formatUsd(ceilingOf(rung))}) is used instead.`,
    };
}
function createMeter(ceiling) {
    let cost = NO_COST;
    let chargedMicroUsd = 0;
    const left = () => Math.max(0, ceiling - chargedMicroUsd);
    return {
        fits: (worstCase) => worstCase <= left(),
        charge(called, worstCase) {
            cost = addCosts(cost, called);
            chargedMicroUsd += called.exact ? called.microUsd : Math.max(called.microUsd, worstCase);
        },
        get cost() {
            return cost;
        },
        get chargedMicroUsd() {
            return chargedMicroUsd;
        },
        get leftMicroUsd() {
            return left();
        },
    };
}
const SCOPE_WORDS = {
    task: "for one task",
    day: "for the day (UTC)",
    month: "for the month (UTC)",
    "actor-day": "for one person a day (UTC)",
};
function describe(line) {
    return `the budget of ${formatUsd(line.limitMicroUsd)} ${SCOPE_WORDS[line.scope]}`;
}
function refusal(line, needed, now) {
    const held = line.reservedMicroUsd > 0 ? `, ${formatUsd(line.reservedMicroUsd)} is held by attempts that run now` : "";
    const until = line.scope === "task" ? "" : `, or ask again from ${nextPeriod(line.scope, now)} on`;
    return (`The next attempt may cost up to ${formatUsd(needed)}, but only ${formatUsd(line.leftMicroUsd)} is left of ` +
        `${describe(line)}: ${formatUsd(line.chargedMicroUsd)} is spent${held}. ` +
        `Whoever may change the default branch can raise \`${BUDGET_KEYS[line.scope]}\` in \`.github/upshift.yml\`${until}.`);
}
function nextPeriod(scope, now) {
    const date = new Date(now);
    const next = scope === "month"
        ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
        : Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
    return `${new Date(next).toISOString().slice(0, 10)} 00:00 UTC`;
}

;// CONCATENATED MODULE: ./build/routing/ladder-escalation.js


/** Failures that a tool reports with file, line and remedy: the same tier mends them with the log in hand. */
const MECHANICAL = /\b(?:lint(?:er|ing)?|eslint|oxlint|biome|ruff|flake8|pylint|clippy|golangci|rubocop|stylelint|format(?:ter|ting)?|fmt|oxfmt|prettier|gofmt|rustfmt|black|isort|types?|type-?check|tsc|mypy|pyright|typescript)\b/i;
/** The log itself says what to do. */
const SAYS_REMEDY = /\bdid you mean\b|\bto (?:fix|resolve) (?:this|it|them)\b|--fix\b|\brun [`'"]?[\w:./ -]{2,60}[`'"]? to (?:fix|update|format|regenerate)\b|\bplease (?:run|commit|update)\b/i;
function isEvident({ check, errorLines }) {
    return MECHANICAL.test(check) || errorLines.some((line) => SAYS_REMEDY.test(line));
}
/** Red head SHAs after which a human is asked. */
const MAX_RED_HEADS = 3;
/**
 * The plain ladder. Stops come first (three red head SHAs, the same failure twice on a rung, money), then one recheck
 * for a flaky red, then one repair a rung for mechanical failures, then the next rung.
 */
const ladderEscalation = {
    next(request) {
        const { history, ladder, cause, evidence, budgetLeftMicroUsd } = request;
        const last = history.at(-1);
        if (last === undefined)
            throw new RangeError("an escalation needs an attempt that failed");
        if (cause === "red-on-base" || cause === "cancelled" || cause === "infrastructure")
            return { kind: "stop", status: "not-ours", reason: NOT_OURS[cause] };
        if (cause === "conflict")
            return { kind: "stop", status: "needs-human", reason: "The branch conflicts with its base." };
        if (last.end === "stopped-by-user")
            return { kind: "stop", status: "needs-human", reason: "Somebody stopped this task." };
        const redHeads = distinctRedHeads(history);
        if (redHeads >= MAX_RED_HEADS)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `CI has been red on ${redHeads} different commits.`,
            };
        if (sameFailureTwice(history))
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} has failed in the identical way twice.`,
            };
        const unstable = cause === "flaky" || cause === "timed-out";
        if (unstable && (request.rechecks ?? 0) === 0)
            return {
                kind: "recheck",
                reason: "The failure looks flaky: CI runs again before anything is paid for.",
            };
        const repairs = history.filter((attempt) => attempt.rung.name === last.rung.name && attempt.mode === "repair").length;
        if (cause === "ours" && repairs === 0 && evidence.length > 0 && evidence.every(isEvident))
            return affordable(request, last.rung, {
                kind: "repair",
                rung: last.rung,
                reason: `Only ${evidence.map((item) => item.check).join(", ")} failed: ${last.rung.name} gets one try to mend it.`,
            });
        const at = ladder.findIndex((rung) => rung.name === last.rung.name);
        const next = ladder[at + 1];
        if (next === undefined)
            return {
                kind: "stop",
                status: "exhausted",
                reason: `${last.rung.name} is the last rung of the ladder.`,
            };
        return affordable(request, next, {
            kind: "escalate",
            rung: next,
            reason: cause === "before-ci"
                ? `${last.rung.name} ended without a patch worth a CI run (${last.end ?? "unknown end"}).`
                : `CI is red after ${last.rung.name}.`,
        });
        function affordable(of, rung, decision) {
            const least = leastWorthReserving(of.ceilingOf(rung));
            if (least <= budgetLeftMicroUsd)
                return decision;
            return {
                kind: "stop",
                status: "budget",
                reason: `${(0,money/* formatUsd */.UK)(budgetLeftMicroUsd)} is left of this task's budget, and an attempt on ${rung.name} needs at least ${(0,money/* formatUsd */.UK)(least)}. Whoever may change the default branch can raise \`budget.per_task\` in \`.github/upshift.yml\`; a command that named a \`--budget\` can be given again with a higher one.`,
            };
        }
    },
};
const NOT_OURS = {
    "red-on-base": "The same checks are red on the base commit.",
    cancelled: "The checks were cancelled.",
    infrastructure: "CI itself failed, not the change.",
};
function distinctRedHeads(history) {
    let reds = new Set();
    for (const attempt of history) {
        if (attempt.verdict === "green")
            reds = new Set();
        if (attempt.verdict === "red" && attempt.headSha !== undefined)
            reds.add(attempt.headSha);
    }
    return reds.size;
}
function sameFailureTwice(history) {
    const last = history.at(-1);
    if (last?.failureSignature === undefined || last.failureSignature === "")
        return false;
    return history.some((attempt) => attempt !== last &&
        attempt.rung.name === last.rung.name &&
        attempt.failureSignature === last.failureSignature);
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ learnedEscalation)
/* harmony export */ });
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _expected_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(537);
/* harmony import */ var _rule_router_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7652);
/* harmony import */ var _learned_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3148);





/**
 * The ladder's order of precedence, with the record deciding where to climb and when a further try is worth less than
 * it costs: after a failure the chances are far lower than before it, and what the attempt left behind moves them.
 */
function learnedEscalation(options) {
    const { model, valueMicroUsd, overheadMicroUsd, ladderPolicy } = options;
    const plannerOf = (0,_expected_value_js__WEBPACK_IMPORTED_MODULE_3__/* .plannerCache */ .DC)({ model, valueMicroUsd, overheadMicroUsd });
    return {
        next(request) {
            const plain = ladderPolicy.next(request);
            if (plain.kind !== "escalate" || model.firstTries < _learned_router_js__WEBPACK_IMPORTED_MODULE_2__/* .ENOUGH_TASKS */ .K)
                return plain;
            const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
            const evidence = [
                ...(request.estimate === undefined ? [] : (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOfTask */ .Y7)(request.estimate)),
                ...request.history.slice(-1).flatMap((last) => (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOfAttempt */ .cC)(last, request.cause)),
            ];
            const { best, options: possible } = plannerOf(request.ladder)(failed, evidence);
            const [likeliest] = possible.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd);
            if (likeliest === undefined)
                return plain;
            const situation = `After ${failed.join(" and ")} failed (${evidence.map(_task_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4).join(", ")})`;
            if (best === undefined)
                return {
                    kind: "stop",
                    status: "exhausted",
                    reason: `${situation}, ${likeliest.rung} is ${percent(likeliest.prospect.success)} likely to resolve it for ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(Math.round(likeliest.prospect.costMicroUsd))}: more than that chance of ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(valueMicroUsd)}, the worth of a resolved task.`,
                };
            const rung = (0,_rule_router_js__WEBPACK_IMPORTED_MODULE_1__/* .rungOfTier */ .c)(request.ladder, best.rung);
            if (!affordable(request, rung))
                return plain;
            const { success, successes, tries, costMicroUsd } = best.prospect;
            return {
                kind: "escalate",
                rung,
                reason: `${situation}, ${rung.name} is ${percent(success)} likely to resolve it for ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(Math.round(costMicroUsd))} (${successes} of ${tries} on record after such failures).`,
            };
        },
    };
}
function affordable(request, rung) {
    return request.ceilingOf(rung) <= request.budgetLeftMicroUsd;
}
function percent(share) {
    return `${Math.round(share * 100)}%`;
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ENOUGH_TASKS),
/* harmony export */   R: () => (/* binding */ learnedRouter)
/* harmony export */ });
/* harmony import */ var _domain_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _expected_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(537);
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3148);



/** Tasks on record before the record is heard at all. */
const ENOUGH_TASKS = 20;
/** Rules that the record does not overrule: an order by the user, and changes whose mistakes CI does not see. */
const KEPT_RULES = new Set(["requested-tier", "read-only", "security-critical"]);
/** Starts where past tasks say that a resolved task costs the least. The rules are its prior. */
function learnedRouter({ model, rules, valueMicroUsd, overheadMicroUsd }) {
    const plannerOf = (0,_expected_value_js__WEBPACK_IMPORTED_MODULE_1__/* .plannerCache */ .DC)({ model, valueMicroUsd, overheadMicroUsd });
    return {
        route(request) {
            const byRules = rules.route(request);
            if (KEPT_RULES.has(byRules.rule) || request.preset === "audit")
                return byRules;
            if (model.firstTries < ENOUGH_TASKS)
                return {
                    ...byRules,
                    reasons: [
                        ...byRules.reasons,
                        `Only ${model.firstTries} tasks are on record; from ${ENOUGH_TASKS} on the record is heard.`,
                    ],
                };
            const plan = plannerOf(request.ladder)([], (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOfTask */ .Y7)(request.estimate));
            const rung = request.ladder.find((candidate) => candidate.name === plan.best?.rung);
            if (plan.best === undefined || rung === undefined)
                return {
                    ...byRules,
                    reasons: [
                        ...byRules.reasons,
                        `By the record no tier is worth its cost at ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(valueMicroUsd)} for a resolved task; the rules decide.`,
                    ],
                };
            return {
                rung,
                rule: "learned",
                reasons: [
                    compared(plan.best, plan.options.at(-1)),
                    `The rules alone would have chosen ${byRules.rung.name}.`,
                ],
                expectedMicroUsd: Math.round(plan.best.costMicroUsd),
            };
        },
    };
}
/** "haiku has gone green on 14 of 17 tasks like this; starting there costs $0.04 against $0.31 on opus". */
function compared(best, dearest) {
    const { tries, successes } = best.prospect;
    const other = dearest === undefined || dearest.rung === best.rung
        ? ""
        : ` against ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(dearest.costMicroUsd)} on ${dearest.rung}`;
    return `${best.rung} has gone green on ${successes} of ${tries} tasks on record; starting there is expected to cost ${(0,_domain_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(best.costMicroUsd)}${other}.`;
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ measuredPrior),
/* harmony export */   b: () => (/* binding */ observationsOf)
/* harmony export */ });
/* harmony import */ var _task_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);

/**
 * What tasks with the outcome of every rung on record teach: each rung is one observation for every set of cheaper
 * rungs that failed on the same task.
 */
function* observationsOf(task, ladder) {
    const known = (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOfTask */ .Y7)(task.estimate());
    let histories = [[]];
    for (const rung of ladder) {
        const outcome = task.outcomes.get(rung.name);
        if (outcome === undefined)
            continue;
        for (const failed of histories) {
            yield {
                failed,
                rung: rung.name,
                resolved: outcome.resolved,
                costMicroUsd: outcome.costMicroUsd,
                evidence: failed.length === 0 ? known : [...known, ...leftBehind(task)],
            };
        }
        if (!outcome.resolved)
            histories = [...histories, ...histories.map((failed) => [...failed, rung.name])];
    }
}
function leftBehind(task) {
    return (0,_task_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOfAttempt */ .cC)({ end: "submitted", ...(task.stat === undefined ? {} : { stat: task.stat }) });
}
/**
 * Beliefs before any record: chances as measured on 500 public tasks (docs/routing.md), 60, 71 and 75% for the first
 * try of the cheap, middle and top tier, 40% after one failure, 29% after two and half of that after more: failures
 * of different tiers go together. Costs by tier for one attempt.
 */
function measuredPrior(ladder, costOf) {
    const lineOf = new Map(ladder.map((rung) => [rung.name, rung.line]));
    return (rung, failed) => {
        const line = lineOf.get(rung) ?? "opus";
        return {
            success: AFTER_FAILURES[failed.length - 1] ?? (failed.length === 0 ? FIRST_TRY[line] : 0.15),
            costMicroUsd: costOf(line),
        };
    };
}
const FIRST_TRY = { haiku: 0.6, sonnet: 0.71, opus: 0.75, fable: 0.75 };
const AFTER_FAILURES = [0.4, 0.29];


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const PRESETS = ["audit", "conservative", "balanced", "aggressive"];


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ ruleRouter),
  c: () => (/* binding */ rungOfTier)
});

// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(6518);
;// CONCATENATED MODULE: ./build/routing/preset.js

/** When one-file implementation work may start on the cheap tier, from careful to bold. */
const ONE_FILE_STEPS = (/* unused pure expression or super */ null && (["never", "when-known", "when-likely"]));
const PRESET_RULES = {
    audit: { oneFileOnCheap: "never", everythingOn: "sonnet" },
    conservative: { oneFileOnCheap: "never" },
    balanced: { oneFileOnCheap: "when-known" },
    aggressive: { oneFileOnCheap: "when-likely" },
};
/** `conservative` widens by itself once the cheap tier has been tried first this often … */
const TRIES_TO_WIDEN = 20;
/** … and its success rate is above this with 97.5% confidence (lower end of the Wilson interval). */
const RATE_TO_WIDEN = 0.7;
/** The preset that counts: `conservative` becomes `balanced` when the repository's own record allows it. */
function effectivePreset(preset, performance, cheapRung) {
    const cheap = performance.find((one) => one.rung === cheapRung);
    if (preset !== "conservative" || cheap === undefined)
        return { preset, reason: undefined };
    const seen = (0,statistics/* rate */.TS)(cheap.firstSucceeded, cheap.firstAttempts);
    if (seen === undefined || seen.of < TRIES_TO_WIDEN || seen.low < RATE_TO_WIDEN)
        return { preset, reason: undefined };
    return {
        preset: "balanced",
        reason: `The conservative preset has widened to balanced: ${cheap.rung} succeeded first time on ${cheap.firstSucceeded} of ${cheap.firstAttempts} tasks.`,
    };
}
/** Test coverage moves the line: 80% and more catches what the cheap tier gets wrong. */
function withCoverage(step, coverage) {
    if (coverage === undefined || coverage < 0.8)
        return step;
    return step === "never" ? "when-known" : "when-likely";
}

;// CONCATENATED MODULE: ./build/routing/rules.js
/** Below this chance of touching a second file, one-file work counts as likely. */
const ONE_FILE_LIKELY = 0.4;
/**
 * All rules; the first that holds decides. Their sources are the strategy's framework (F), decision tree (T),
 * heuristics (H1–H6), patterns (P) and model strengths (M); the order between them is that of its section "Where they
 * disagree": read-only intent, then criticality, then known counts, then patterns, then the middle tier.
 */
const RULES = [
    {
        // F, T, P: "purely informational"; beats topic words and counts, as nothing changes.
        name: "read-only",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.readOnly,
        because: (estimate) => `It ${evidence(estimate, "kind")}: nothing is changed.`,
    },
    {
        // F, T, H1, P.
        name: "security-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.securityCritical,
        because: (estimate) => `It changes security-critical behaviour: it ${evidence(estimate, "security")}.`,
    },
    {
        // F, T, H1, P, M.
        name: "performance-critical",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.performanceCritical,
        because: (estimate) => `It is performance-critical: it ${evidence(estimate, "performance")}.`,
    },
    {
        // F, T, H2, P, M.
        name: "architecture",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.architecture,
        because: (estimate) => `It needs architecture: it ${evidence(estimate, "architecture")}.`,
    },
    {
        // H2.
        name: "multi-step",
        tier: "opus",
        when: ({ estimate }) => estimate.flags.multiStep,
        because: (estimate) => `It needs a plan: it ${evidence(estimate, "steps")}.`,
    },
    {
        // F, T, H3.
        name: "large-change",
        tier: "opus",
        when: ({ estimate }) => estimate.known && (estimate.files > 5 || estimate.lines > 500),
        because: (estimate) => `${sizeOf(estimate)}: more than 5 files or 500 lines.`,
    },
    {
        // F, T, H4: known counts beat patterns.
        name: "several-files",
        tier: "sonnet",
        when: ({ estimate }) => estimate.known && (estimate.files > 1 || estimate.lines > 50),
        because: (estimate) => `${sizeOf(estimate)}: more than one file or 50 lines.`,
    },
    {
        // F, T, H5, P, M.
        name: "simple-edit",
        tier: "haiku",
        when: ({ estimate }) => estimate.flags.simplePattern,
        because: (estimate) => `It ${evidence(estimate, "kind")}: a simple edit with a clear right answer.`,
    },
    {
        // T: one-file implementation work, where the file is known and the preset allows it.
        name: "one-file-known",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => estimate.known && oneFileOnCheap !== "never",
        because: (estimate) => `${sizeOf(estimate)}: one known file.`,
    },
    {
        // T: the same where the prediction is strong.
        name: "one-file-likely",
        tier: "haiku",
        when: ({ estimate, oneFileOnCheap }) => oneFileOnCheap === "when-likely" && estimate.pAtLeast2Files < ONE_FILE_LIKELY,
        because: (estimate) => `Only ${Math.round(estimate.pAtLeast2Files * 100)}% likely to touch more than one file.`,
    },
];
/** H6: when no other rule holds. */
const MIDDLE_BY_DEFAULT = {
    name: "middle-by-default",
    tier: "sonnet",
    when: () => true,
    because: (estimate) => `It ${evidence(estimate, "kind")}: standard development, and the middle tier when in doubt.`,
};
function evidence(estimate, about) {
    return estimate.evidence.find((item) => item.about === about)?.says ?? "says so";
}
function sizeOf({ files, lines }) {
    return `${files} ${files === 1 ? "file" : "files"} and ${lines} lines`;
}

;// CONCATENATED MODULE: ./build/routing/rule-router.js


/** Complexity score below which urgency may choose a faster tier. */
const TOO_COMPLEX_TO_HURRY = 0.7;
/** Test coverage below which code is not left to the cheap tier. */
const LOW_COVERAGE = 0.5;
/** The default router: the rule table, then what the request and the repository change about its answer. */
const ruleRouter = {
    route(request) {
        const { estimate, ladder, requestedTier } = request;
        if (requestedTier !== undefined)
            return {
                rung: rungOfTier(ladder, requestedTier),
                rule: "requested-tier",
                reasons: [`You asked for ${requestedTier}.`],
                expectedMicroUsd: undefined,
            };
        const cheapRung = rungOfTier(ladder, "haiku").name;
        const { preset, reason } = effectivePreset(request.preset, request.performance ?? [], cheapRung);
        const settings = PRESET_RULES[preset];
        const oneFileOnCheap = withCoverage(settings.oneFileOnCheap, estimate.testCoverage);
        const rule = RULES.find((candidate) => candidate.when({ estimate, oneFileOnCheap })) ?? MIDDLE_BY_DEFAULT;
        const adjusted = adjust(rule.tier, request);
        const reasons = [rule.because(estimate), ...(reason === undefined ? [] : [reason]), ...adjusted.reasons];
        const rung = rungOfTier(ladder, adjusted.tier);
        if (settings.everythingOn === undefined)
            return { rung, rule: rule.name, reasons, expectedMicroUsd: undefined };
        return {
            rung: rungOfTier(ladder, settings.everythingOn),
            rule: rule.name,
            reasons: [
                ...reasons,
                `The audit preset runs everything on ${settings.everythingOn}; routing would have chosen ${rung.name}.`,
            ],
            expectedMicroUsd: undefined,
            wouldHaveChosen: rung,
        };
    },
};
/** Hurry, thin tests and the day's cap move a tier by one. */
function adjust(tier, request) {
    const { estimate, urgent, topTierLeftToday } = request;
    const reasons = [];
    let result = tier;
    if (urgent && result !== "haiku" && estimate.score < TOO_COMPLEX_TO_HURRY) {
        result = result === "opus" ? "sonnet" : "haiku";
        reasons.push(`Urgent, and a complexity score of ${estimate.score} is below 0.7: the faster ${result}.`);
    }
    const changesCode = !estimate.flags.readOnly && estimate.kind !== "docs";
    if (result === "haiku" &&
        changesCode &&
        estimate.testCoverage !== undefined &&
        estimate.testCoverage < LOW_COVERAGE) {
        result = "sonnet";
        reasons.push(`Tests cover ${Math.round(estimate.testCoverage * 100)}% of the lines, less than 50%: at least sonnet.`);
    }
    if (result === "opus" && topTierLeftToday !== undefined && topTierLeftToday <= 0) {
        result = "sonnet";
        reasons.push("Today's cap on the top tier is used up: sonnet instead.");
    }
    return { tier: result, reasons };
}
const ORDER = ["haiku", "sonnet", "opus", "fable"];
/** The rung of a tier, or of a rung's own name: else the nearest dearer one, else the last. */
function rungOfTier(ladder, tier) {
    const wanted = ORDER.indexOf(tier);
    const rung = ladder.find((candidate) => candidate.name === tier) ??
        ladder.find((candidate) => candidate.line === tier) ??
        ladder.find((candidate) => ORDER.indexOf(candidate.line) >= wanted) ??
        ladder.at(-1);
    if (rung === undefined)
        throw new RangeError("a ladder has at least one rung");
    return rung;
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ learnSuccess)
/* harmony export */ });
/* unused harmony exports PRIOR_TRIES, NEUTRAL_TRIES */
/** How many tries the prior is worth. */
const PRIOR_TRIES = 4;
/** How many tries the belief "this evidence changes nothing" is worth. */
const NEUTRAL_TRIES = 8;
/**
 * Learns by counting. For each rung and each set of rungs that failed before it: successes and failures, pulled
 * towards the prior (Beta shrinkage). Each piece of evidence then moves the odds by how much more often it was seen
 * with successes than with failures, itself pulled towards no difference (naive Bayes). All of it can be redone by hand.
 */
function learnSuccess(observations, priorOf) {
    const situations = new Map();
    let firstTries = 0;
    for (const seen of observations) {
        const key = situationKey(seen.rung, seen.failed);
        let situation = situations.get(key);
        if (situation === undefined) {
            situation = { ...emptyTally(), tries: 0, successfulTries: 0, byEvidence: new Map() };
            situations.set(key, situation);
        }
        if (seen.failed.length === 0)
            firstTries += 1;
        situation.tries += 1;
        situation.successfulTries += Number(seen.resolved);
        count(situation, seen);
        for (const item of seen.evidence) {
            let tally = situation.byEvidence.get(item);
            if (tally === undefined) {
                tally = emptyTally();
                situation.byEvidence.set(item, tally);
            }
            count(tally, seen);
        }
    }
    return {
        firstTries,
        prospect: (rung, failed, evidence) => prospectOf(situations.get(situationKey(rung, failed)), priorOf(rung, failed), evidence),
    };
}
function prospectOf(situation, prior, evidence) {
    if (situation === undefined)
        return { success: prior.success, costMicroUsd: prior.costMicroUsd, tries: 0, successes: 0 };
    const { successes, failures } = situation;
    const base = (successes + PRIOR_TRIES * prior.success) / (successes + failures + PRIOR_TRIES);
    const baseCost = (situation.cost + PRIOR_TRIES * prior.costMicroUsd) / (situation.costWeight + PRIOR_TRIES);
    let odds = base / (1 - base);
    let cost = baseCost;
    for (const item of evidence) {
        const tally = situation.byEvidence.get(item);
        if (tally === undefined)
            continue;
        odds *= likelihoodRatio(tally, situation);
        cost += (tally.cost - tally.costWeight * baseCost) / (tally.costWeight + NEUTRAL_TRIES);
    }
    return {
        success: odds / (1 + odds),
        costMicroUsd: Math.max(0, cost),
        tries: situation.tries,
        successes: situation.successfulTries,
    };
}
/** How much more often the evidence came with successes than with failures; 1 says nothing. */
function likelihoodRatio(tally, all) {
    const share = (tally.successes + tally.failures) / (all.successes + all.failures);
    const withSuccess = (tally.successes + NEUTRAL_TRIES * share) / (all.successes + NEUTRAL_TRIES);
    const withFailure = (tally.failures + NEUTRAL_TRIES * share) / (all.failures + NEUTRAL_TRIES);
    return withSuccess / withFailure;
}
function emptyTally() {
    return { successes: 0, failures: 0, cost: 0, costWeight: 0 };
}
function count(tally, { resolved, costMicroUsd, weight = 1 }) {
    if (resolved)
        tally.successes += weight;
    else
        tally.failures += weight;
    if (costMicroUsd === undefined)
        return;
    tally.cost += weight * costMicroUsd;
    tally.costWeight += weight;
}
function situationKey(rung, failed) {
    return failed.length === 0 ? rung : `${failed.toSorted().join("+")}>${rung}`;
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y7: () => (/* binding */ evidenceOfTask),
/* harmony export */   cC: () => (/* binding */ evidenceOfAttempt),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export LARGE_PATCH_LINES */
/** Above this many changed lines a failed patch counts as large. Chosen on the replay data by cross-validation. */
const LARGE_PATCH_LINES = 30;
/**
 * What is known of a task before anything was tried: whether the rules see it as simple, ordinary or critical. Finer
 * features of the text (kind, predicted size) were tried and made the choice worse (bench/README.md).
 */
function evidenceOfTask({ flags }) {
    const critical = flags.architecture || flags.securityCritical || flags.performanceCritical || flags.multiStep;
    const simple = flags.readOnly || flags.simplePattern;
    return [`task:${critical ? "critical" : simple ? "simple" : "ordinary"}`];
}
/** What a failed attempt left behind. Dimensions that are unknown are left out: they say nothing. */
function evidenceOfAttempt(attempt, cause) {
    const items = [];
    if (attempt.stat !== undefined) {
        const lines = attempt.stat.additions + attempt.stat.deletions;
        items.push(`patch:${lines > LARGE_PATCH_LINES ? "large" : "small"}`);
    }
    if (attempt.confidence !== undefined)
        items.push(`confidence:${attempt.confidence < 0.7 ? "low" : "high"}`);
    if (attempt.end !== undefined && attempt.end !== "submitted")
        items.push(`end:${attempt.end}`);
    if (cause === "before-ci")
        items.push("red:before-ci");
    return items;
}
/** The item in words, for a sentence that starts "after a failure that left". */
function inWords(item) {
    const words = {
        "task:critical": "a critical task",
        "task:simple": "a simple task",
        "task:ordinary": "an ordinary task",
        "patch:large": `a patch of more than ${LARGE_PATCH_LINES} lines`,
        "patch:small": `a patch of at most ${LARGE_PATCH_LINES} lines`,
        "confidence:low": "low confidence",
        "confidence:high": "fair confidence",
        "red:before-ci": "nothing worth a CI run",
    };
    return words[item] ?? item.replace(":", " ");
}


/***/ })

};
