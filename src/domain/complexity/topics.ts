/**
 * Topics that make a task critical or large, as data: each cue has the words that users will be shown.
 * Order inside a list does not matter; all cues are looked for.
 */
export interface Cue {
  /** What a match means, in words: "names a vulnerability". */
  says: string;
  pattern: RegExp;
}

/** Says by itself that security is at stake, whatever the verb. */
export const SECURITY_PROBLEMS: readonly Cue[] = [
  {
    says: "names a vulnerability",
    pattern:
      /\b(?:vulnerabilit(?:y|ies)|vulnerable|exploit\w*|cve-?\d*|xss|csrf|ssrf|rce|idor|(?:sql|code|command|prompt|shell|header|script) injection|inject(?:ed|ing|s)? (?:sql|code|html|script|shell|commands?|javascript)|path traversal|directory traversal|open redirect|prototype pollution|deseriali[sz]ation attack|timing attack|replay attack|brute.?forc\w*|clickjacking|attackers?|malicious\w*|hackers?|hacked|abus(?:e|ed|ing)|phish\w*|tamper\w*|spoof\w*|hijack\w*|eavesdrop\w*|enumerat\w+ (?:users?|accounts?|ids)|credential stuffing|account takeover|guess(?:able|ing)? (?:\w+ ){0,3}(?:links?|tokens?|ids?|passwords?|urls?|codes?)|backdoor\w*|sniff\w*|man.in.the.middle|zip.?slip|privilege escalation|security (?:hole|issue|bug|flaw|audit|review|incident|hardening|breach|problem|risk|weakness))\b/,
  },
  {
    says: "says that data or rights reach the wrong people",
    pattern:
      /\b(?:(?:see|view|read|access|edit|open|download|delete|modify|reach|get)(?:ing|s)? (?:into )?(?:other|another|each other|someone else|somebody else|anyone|anybody|a different|any other)(?:'s|s)? ?(?:user|tenant|customer|people|person|account|compan|organi[sz]ation|team|order|invoice|private|message|file|document|profile|data|workspace|record)\w*(?:'s?)?|without (?:being )?(?:(?:logged|signed) in|logging in|authori[sz]\w+|authenticat\w+|permission|a (?:valid )?(?:token|password|session))|bypass\w* (?:the |our )?(?:auth\w*|login|permission|access|check|paywall|rate)|(?:leak|expos|disclos)\w* (?:of )?(?:\w+ ){0,3}(?:secret|credential|token|password|key|pii|personal|private|session|customer|user|internal|sensitive)\w*|(?:secret|credential|token|password|api key|session|private key)s? (?:\w+ ){0,4}(?:leak|expos|in plain ?text|unencrypted|logged)\w*|unauthori[sz]ed|account takeover|(?:stolen|forged|hijack\w*|spoof\w*|tamper\w*) ?(?:token|session|cookie|request|signature|account)?s?|untrusted (?:input|html|code|upload\w*|data))\b/,
  },
  {
    says: "says who may reach what",
    pattern:
      /\b(?:(?:must|should|may|can|could|shall) only(?: be (?:able|allowed) to)? (?:reach|see|access|read|view|edit|delete|download|query)|(?:must|should|may|can|could|shall) (?:not|no longer|never) (?:be (?:able|allowed) to )?(?:reach|see|access|view|download) (?:the |any )?(?:other|another|each|private|internal|admin)|only (?:admins?|administrators|owners?|managers|members|staff|moderators|the owner|editors|authenticated|logged.in|authori[sz]ed|verified) (?:\w+ ){0,2}(?:may|can|should|must|are allowed)|restrict\w* (?:\w+ ){0,4}(?:to|access|by role)|not (?:be )?allowed to (?:see|access|read|edit|delete))\b/,
  },
  {
    says: "asks for hardening",
    pattern:
      /\b(?:harden\w*|lock down|threat model\w*|pen(?:etration)?.?test\w*|secure (?:the|our|all|against|by)|security.critical)\b/,
  },
];

/** Security machinery: critical when a task builds or changes it, not when it mentions it. */
export const SECURITY_MACHINERY: readonly Cue[] = [
  {
    says: "changes how people are identified",
    pattern:
      /\b(?:auth|authn|authz|authentication|authori[sz]ation|authenticat(?:e|es|ed|ing)|oauth\d?|openid|oidc|saml|sso|single sign.?on|jwts?|json web tokens?|mfa|2fa|two.factor|multi.factor|passkeys?|webauthn|magic links?|session (?:handling|management|token|cookie|expiry|storage)s?|sessions? (?:expire|invalidat|revo)\w*|refresh tokens?|access tokens?|bearer tokens?|token (?:rotation|revocation|validation|refresh|verification|signing|expiry)|log.?in (?:flow|system|process|sessions?|attempts?|throttl\w*|with)|(?:log|sign)(?:ging|ing)?.?(?:in|on|up) (?:with|via|through|using) \w+|social log.?ins?|identity (?:provider|service|management)|ldap|active directory|biometric\w*|one.time (?:passwords?|codes?)|otp|totp|sign.?out everywhere|revo(?:ke|king|cation)\w*|password (?:reset|hash\w*|storage|policy|recovery|less)|passwordless|credentials? (?:storage|store|handling))\b/,
  },
  {
    says: "changes who may do what",
    pattern:
      /\b(?:rbac|abac|role.based|access control|permissions? (?:model|system|check\w*|layer)|(?:fine.grained|granular) permissions?|row.level security|tenant isolation|acls?|privileges?|impersonat\w*|audit (?:trail|log)|sandbox\w*)\b/,
  },
  {
    says: "handles secrets or cryptography",
    pattern:
      /\b(?:(?:sign|signed|signing|encrypt\w*) (?:and \w+ )?(?:\w+ ){0,2}(?:cookies?|urls?|requests?|tokens?|payloads?|messages?|backups?|data)|rotat\w* (?:\w+ ){0,2}(?:keys?|secrets?|credentials?|tokens?)|crypto|cryptograph\w*|encrypt\w*|decrypt\w*|cipher\w*|(?:private|signing|encryption|api) keys?|key (?:rotation|management|exchange)|secrets? (?:management|rotation|manager|store|vault)|rotat\w* (?:the |our )?(?:secrets?|keys?|credentials?|tokens?)|bcrypt|argon2|scrypt|hmac|tls|mtls|ssl|certificates?|signature verification|verify\w* (?:\w+ ){0,3}signatures?|saniti[sz]\w* (?:\w+ ){0,3}(?:html|input|sql|user)|content security policy|csp|cors policy|pii|gdpr|hipaa|pci|data retention|right to be forgotten|anonymi[sz]\w*|pseudonymi[sz]\w*|personal data)\b/,
  },
  {
    says: "moves money",
    pattern:
      /\b(?:payments?|stripe|paypal|adyen|braintree|billing|payouts?|refunds?|charge(?:s|d|backs?)? (?:\w+ ){0,3}(?:cards?|customers?|users?|twice|double)|(?:customers?|users?|cards?|people) (?:\w+ ){0,3}charged|double.?charg\w*|credit cards?|direct debit|wallets?|ledger balances?|money transfers?|transfer(?:ring|s)? (?:of )?(?:money|funds)|subscription (?:billing|plans?|lifecycle)|metered|proration)\b/,
  },
];

/** Says by itself that speed or resources are at stake. */
export const PERFORMANCE: readonly Cue[] = [
  {
    says: "speaks of memory that runs out or grows",
    pattern:
      /\b(?:(?:memory|ram|heap|rss) (?:leak\w*|climbs?|grows?|rises?|goes up|never|usage|use|consumption|footprint|pressure|growth|exhaust\w*|keeps|climbs|grows|balloons|rises|bloat)|leak\w* (?:\w+ ){0,2}(?:memory|connections?|file (?:handles?|descriptors?)|sockets?|handles?|goroutines?|threads?)|(?:connection|handle|descriptor|socket|goroutine|thread|listener)s? leak\w*|out of memory|oom\b|oom.?kill\w*|heap (?:grows|growth|size|dump|usage|exhaust\w*|out)|(?:ram|heap|memory|rss) (?:\w+ ){0,3}(?:grow|climb|ris|increas|balloon|explod|fill|doubl|creep)\w*|(?:eats?|eating|uses?|using|consum\w+|exhaust\w*) (?:up )?(?:\w+ ){0,3}(?:memory|ram|heap)|gigabytes? of (?:ram|memory)|garbage collect\w*)/,
  },
  {
    says: "is about speed, load or throughput",
    pattern:
      /\b(?:performance|optimi[sz](?:e|es|ed|ing|ations?)\b(?! imports)|throughput|latenc(?:y|ies)|p\d{2}(?:th)?\b|response times?|bottlenecks?|scalab\w*|scal(?:e|es|ing)(?: up| out)? (?:to|for|the|our|horizontally|beyond|out|past|with|under|poorly|badly)|auto.?scal\w*|horizontal scaling|under (?:heavy |high |peak |sustained |real |production )*(?:load|traffic|concurrency)|at scale|(?:high|heavy|peak) (?:load|traffic|concurrency)|load spikes?|traffic spikes?|concurrent (?:users|connections|requests)|(?:million|thousand|billion)s? of (?:users|rows|records|events|requests|messages|connections|items|documents)|\d+ ?(?:k|m|million|thousand) (?:users|rows|records|events|requests|messages|rps|connections)|requests (?:per|a) (?:second|minute)|rps\b|qps\b|cpu (?:\w+ ){0,4}(?:usage|load|spike\w*|100|time|pegged|pinned|bound|maxed|high)|(?:pegs?|pegged|pins?|pinned|maxes|maxed|burns?|hogs?) (?:out )?(?:\w+ ){0,3}cpu|(?:100|full) ?%? (?:of )?cpu|n ?\+ ?1 (?:quer\w+|problem|select|request|issue|pattern|call)s?|slow (?:quer(?:y|ies)|request|endpoint|response|api|page load|dashboard|report|start.?up|in production)\w*|speed (?:up|of)|faster\b|sluggish\w*|(?:too|very|so|really|extremely|painfully|unbearably|getting|gets|became|becomes|is|are|runs|got|increasingly|progressively) slow(?:er|ly)?|slows? (?:down|to a crawl)|slowdown|crawl(?:s|ing)?\b|lag(?:s|gy|ging)\b|grinds? to a halt|chokes? (?:when|on|under) (?:\w+ ){0,3}(?:load|traffic|large|big|users|many)|within \d+ ?(?:ms|milliseconds|s|seconds)|(?:below|under|less than) \d+ ?(?:ms|milliseconds)|(?:thousands?|millions?|billions?|hundreds of thousands|\w+ (?:million|thousand|billion)) (?:of )?(?:\w+ )?(?:users|rows|records|events|requests|messages|connections|items|documents|clients|devices|entries|products|subscribers|people|visitors)|(?:ten|hundred|\d+) ?(?:x|times) (?:the |more |as much |our )?(?:traffic|load|users|data|faster|volume)|(?:more than|over|above) \w+ (?:people|users|visitors|clients|connections|requests) (?:are|at|on)|(?:takes?|needs?|taking|lasts?) (?:\w+ ){0,4}(?:seconds|minutes|hours|forever|too long|ages)|starv\w*|(?:connection|thread) pool (?:\w+ )?(?:exhaust\w*|runs? out|is full|dries)|exhausts? the (?:\w+ )?pool|back.?pressure|cold starts?|bundle size|load(?:ing)? times?|page weight|time to (?:first byte|interactive)|start.?up time|(?:dies?|crash\w*|restart\w*|hangs?|freez\w+|unresponsive|killed|degrad\w+|stops? responding|needs? a restart) (?:\w+ ){0,4}(?:after (?:a few|some|several|two|three|\d+|many) (?:hours|days|minutes)|every (?:night|morning|few hours|hour|day)|overnight)|the longer (?:it|the \w+) (?:runs?|is up)|until (?:it|the \w+) (?:dies|restarts?|is killed|crashes|is restarted|falls over)|profil(?:e|ing) (?:the|our|why|where|production|and|cpu|memory)|caching (?:layer|strategy|system|tier)|cache (?:layer|invalidation|stampede|strategy|tier)|stampede)/,
  },
];

/** Two things at once, across processes: hard to reproduce and easy to get wrong. */
export const DISTRIBUTED: readonly Cue[] = [
  {
    says: "spans processes or services",
    pattern:
      /\b(?:distributed|micro.?services?|(?:multiple|several|many|all|both|across|between|our|different|\d+|two|three|four|five) (?:the |of )?(?:our |the )?(?:\w+ )?(?:services|servers|nodes|instances|replicas|pods|regions|clusters|workers|processes|machines|data ?cent(?:er|re)s|backends|shards)|cross.service|service.to.service|multi.?(?:region|node|tenant|cluster|process|instance)\w*|cluster\w*|shard(?:s|ed|ing)?|partition(?:ed|ing)|replicat(?:e|ed|es|ion)|failover|leader election|split.brain|consensus|(?:handled|processed|delivered|consumed|executed|run|sent|picked up|started|claimed|booked|sold|reserved|applied) (?:\w+ ){0,2}(?:by (?:two|both|several|multiple|more than one)|more than once)|(?:two|both|several|multiple|concurrent|parallel) (?:consumers|workers|warehouses|customers|schedulers|cron ?jobs|jobs|writers|readers|threads|requests|transactions|buyers|agents|publishers|subscribers|sessions)|(?:several|multiple|different|many|other|separate) (?:machines|hosts|boxes)|stale (?:data|reads?) (?:after|from) (?:a |the )?(?:failover|replica\w*)|out of sync|lose[sd]? (?:\w+ )?(?:messages|events|orders|jobs|writes)|(?:messages|events|orders|jobs|writes) (?:\w+ )?(?:get|are|go) (?:lost|missing|dropped|duplicated)|eventual(?:ly)? consisten\w*|message (?:queue|bus|broker)s?|event bus|kafka|rabbitmq|raft|two.phase commit|saga\b|idempoten\w+|exactly.once|at.least.once)/,
  },
  {
    says: "is about locks or transactions",
    pattern:
      /\b(?:dead.?lock\w*|live.?lock\w*|distributed locks?|lock contention|lock(?:s|ing)? (?:\w+ ){0,3}(?:timeout|wait|order|twice|never)|database (?:locks?|transactions?)|(?:concurrent|parallel|simultaneous) (?:transactions?|writes?|updates?|writers?)|transaction isolation|isolation level|(?:lost|dirty) (?:updates?|reads?|writes?)|phantom reads?|optimistic locking|pessimistic locking|data corruption|corrupt(?:s|ed|ing)? (?:\w+ ){0,3}(?:data|rows?|records?|database|state|index|balances?))/,
  },
];

/** Two things at once inside one place: middle work unless it is also distributed. */
export const LOCAL_RACE =
  /\b(?:race conditions?|racy|races? (?:between|with)|data race|(?:double|twice|two|second) ?(?:click|submit|tap|press)\w*|out of order|stale (?:closure|response|state|result))\b/;

/** Systems that take a design, whatever verb introduces them. */
export const SYSTEMS: readonly Cue[] = [
  {
    says: "needs a system of its own",
    pattern:
      /\b(?:real.?time|live (?:collaborat|cursor|update|sync|edit|presence|chat|feed|stream|notification|dashboard|prices?|scores?|video|location|quer)\w*|chat (?:system|server|rooms?|feature|between)|(?:instant|direct) messaging|typing indicators?|presence (?:indicator|system|tracking)|push(?:ed)? (?:\w+ )?to (?:all |every )?(?:connected )?(?:clients|browsers|users|devices)|server.sent events|pub.?sub|outbox|collaborative (?:edit\w*|document|whiteboard)|collaborat\w+ (?:\w+ ){0,5}(?:same time|simultaneously|live|real.?time)|(?:same time|simultaneous(?:ly)?) (?:edit\w*|collaborat\w*)|edit\w* (?:\w+ ){0,6}(?:at the same time|simultaneously|concurrently|together)|crdts?|operational transform\w*|web.?sockets?|push notifications?|notification (?:system|service|platform|infrastructure|pipeline|cent(?:er|re))s?|(?:plug.?in|extension|module) (?:system|architecture|framework|api|platform|marketplace)|event.(?:driven|sourc\w+)|cqrs|domain.driven|hexagonal|clean architecture|(?:multi|single).?tenan\w*|tenanc\w+|tenants\b|saas|without (?:any )?(?:downtime|data loss|an outage|interruption)|no downtime|third.part(?:y|ies) (?:\w+ )?(?:plug.?ins?|extensions?|integrations?|developers|apps)|survives? (?:a |an )?(?:crash|restart|outage|failure)\w*|keep (?:on )?working (?:when|while|if|even)|(?:interface|api|contract) for third parties|stable (?:public )?(?:interface|api)|white.?label\w*|off.?line (?:mode|first|support|sync|editing|capabilit\w*)|works? offline|sync engine|conflict resolution|(?:job|task|work|message|background|priority) queues?|(?:workflow|rules?|recommendation|search|template|query|policy|pricing|scheduling|game|physics|rendering) engine|full.?text search|recommendation system|machine learning|(?:data|etl|ingestion|analytics|ml|event|processing|streaming|media|video|ci\/cd|deployment) pipeline|data warehouse|api gateway|service mesh|load balanc\w*|circuit breakers?|feature.flag (?:system|service|platform|framework)|rate.limit\w* (?:\w+ ){0,3}(?:service|system|infrastructure|gateway|all|every|distributed|across|tenant|cluster)|distributed tracing|observability|telemetry (?:pipeline|platform)|disaster recovery|zero.?downtime|blue.green|high availability|single point of failure|design system|internationali[sz]ation|(?:i18n|l10n|locali[sz]ation) (?:framework|system|infrastructure|support|across)|monorepo|micro.?front.?ends?|server.side rendering|redis (?:\w+ )?(?:cache|caching)|caching layer|cache layer|cache in front of|(?:redis|memcached|varnish|cdn) (?:\w+ ){0,3}cach\w*|cach\w* (?:\w+ ){0,3}(?:redis|memcached)|(?:two|several|multiple|many|all) (?:users|people|players|editors|authors|participants|teammates) (?:\w+ ){0,6}(?:same|shared|together|live|simultaneously|concurrently)|kubernetes|k8s|helm charts?|terraform|i18n|l10n|permission system|audit (?:trail|log(?:ging)? system)|import.?export system|reporting (?:system|platform|engine)|scheduler (?:service|system)|storage (?:layer|engine|backend)s?|compiler|interpreter|parser generator|virtual machine|state machine engine|video (?:call|stream|transcod)\w*|streaming (?:platform|service|infrastructure))/,
  },
];

/** Words that ask for thought before work. */
export const PLANNING =
  /\b(?:architect(?:ure|ural|ing)?|system design|design doc\w*|technical design|road ?map|rfc|adr|blueprint (?:for|of)|proposal|strategy|phased|in phases|step.by.step plan|multi.?step|roll.?out plan|migration (?:plan|path|guide|strategy)|work breakdown|trade.?offs?|feasibility|end.to.end|from scratch|ground.up|greenfield|proof of concept|overhaul|re.?architect\w*|re.?think|moderni[sz]\w*|re.?platform\w*|decouple|decompos\w*|break (?:up |apart )?(?:the |our )?monolith|split (?:up )?(?:the |our )?(?:\w+ )?(?:monolith|backend|application|app\b|system|database|service)|bounded contexts?|separate services?|independent(?:ly)? deploy\w*|standalone services?|own (?:micro)?service)/;

/** Problems that count even when only the description names them. */
export const NAMED_IN_DESCRIPTION: readonly Cue[] = [
  {
    says: "describes a vulnerability",
    pattern:
      /\b(?:vulnerabilit(?:y|ies)|cve-\d+|xss|csrf|ssrf|sql injection|remote code execution|path traversal|privilege escalation)\b/,
  },
];

export const RESOURCES_IN_DESCRIPTION: readonly Cue[] = [
  {
    says: "describes a lack of memory",
    pattern: /\b(?:memory leaks?|out of memory|oom.?kill\w*|heap out of memory)\b/,
  },
];

/** Parts of a program that people look at or read; naming a critical topic beside one is only a mention. */
export const SURFACE =
  /\b(?:button|label|link|icon|logo|colou?rs?|css|styl(?:e|es|ing)|margin|padding|align\w*|layout|font|tooltip|placeholder|modal|dialog|spinner|banner|toast|badge|avatar|header|footer|sidebar|navbar|menu|tab|card|dark mode|theme|wording|copy|caption|heading|title|texts?|messages?|translations?|form|field|input|page|screen|view|checkbox|dropdown|favicon|screenshot|emails? template|pdf|csv|export|tests?|mocks?|fixtures?|specs?|docs?|documentation|readme|comments?|types?|typings|logs?(?!.?(?:in|out|on)\b)|logging(?! (?:\w+ )?(?:in|out|on|into)\b)|example|sample|story|storybook|enum|constant|helper|parser|formatter)\b/;
