export const id = 7512;
export const ids = [7512];
export const modules = {

/***/ 17512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
// EXTERNAL MODULE: ./build/src/report/change.js
var report_change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/fold.js
var fold = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/report/group.js
var group = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/report/probe-times.js + 1 modules
var probe_times = __webpack_require__(43988);
// EXTERNAL MODULE: ./build/src/report/together.js
var together = __webpack_require__(73708);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/summary-sections.js





/** Rows of one table; what is more is counted. */
const MOST_ROWS = 200;
const OUTCOME = { passed: '\u2705', warned: '\u26a0\ufe0f', failed: '\u274c' };
/** The probes with their latency as a picture, or nothing when none ran. */
function renderProbes(probes) {
    if (probes.length === 0)
        return '';
    const longest = (0,probe_times/* longestOf */.OO)(probes);
    const rows = probes.slice(0, MOST_ROWS).map((probe) => {
        const cells = [
            OUTCOME[probe.outcome],
            (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(probe.probe, 80)),
            where(probe.environment, probe.service),
            (0,report_escape/* markdownText */.p7)((0,wording/* answerOf */.ut)(probe)),
            probe.samples || probe.latency === undefined ? (0,probe_times/* timesOf */.Qv)(probe).join('<br>') : (0,wording/* duration */.p0)(probe.latency),
            (0,probe_times/* drawTimes */.x3)(probe, longest, 16),
            probe.samples ? (0,probe_times/* countsOf */.mQ)(probe).join('<br>') : String(probe.attempts),
        ];
        return `| ${cells.join(' | ')} |\n`;
    });
    const head = '| | probe | where | answer | latency | | attempts |\n|:-:|:--|:--|:--|--:|:--|--:|\n';
    return `### Probes\n\n${head}${rows.join('')}${further(probes.length - rows.length, 'probe')}`;
}
/** Payment methods and groups of services: what came of each, and through which probes it can be used. */
function renderTogether(report) {
    return (0,together/* togetherTables */.A)(report)
        .map(({ title, noun, lines }) => {
        const counted = lines.some(({ count }) => count !== '');
        const rows = lines.slice(0, MOST_ROWS).map((line) => {
            const through = line.through.slice(0, 20).map((probe) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(probe, 80)));
            const cells = [
                OUTCOME[line.outcome],
                (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(line.name, 80)),
                where(line.environment, line.service),
                ...(counted ? [line.count] : []),
                through.join(', '),
            ];
            return `| ${cells.join(' | ')} |\n`;
        });
        const head = `| | ${noun} | where |${counted ? ' usable |' : ''} through |\n|:-:|:--|:--|${counted ? ':--|' : ''}:--|\n`;
        return `### ${title}\n\n${head}${rows.join('')}${further(lines.length - rows.length, noun)}`;
    })
        .join('\n');
}
const STATE = {
    passed: '\u2705',
    failed: '\u274c',
    skipped: '\u23ed\ufe0f',
    'not-run': '\u26d4',
};
/** What was to be checked and what came of it. What was left out stands in the open, with the reason. */
function renderPlan(report) {
    if (report.plan.length === 0)
        return '';
    const ran = report.plan.filter((item) => item.state !== 'skipped');
    const rows = ran.slice(0, MOST_ROWS).map((item) => {
        const note = item.state === 'not-run' ? 'not run' : item.state;
        return `| ${STATE[item.state]} | ${item.part ?? item.check} | ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(item.name, 80))} | ${where(item.environment, item.service)} | ${note} |\n`;
    });
    const head = '| | check | name | where | |\n|:-:|:--|:--|:--|:--|\n';
    const table = `${head}${rows.join('')}${further(ran.length - rows.length, 'item')}`;
    const folded = `<details>\n<summary>What was checked (${(0,rule_words/* plural */.LS)(ran.length, 'item')})</summary>\n\n${table}\n</details>\n`;
    return `${skipped(report)}${ran.length === 0 ? '' : folded}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function skipped(report) {
    const lines = wording/* SKIP_REASONS */.eI.flatMap((why) => {
        const items = report.plan.filter((item) => item.skipped === why);
        if (items.length === 0)
            return [];
        const names = items.slice(0, 20).map((item) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,wording/* labelOf */.Wy)(item), 120)));
        const more = items.length > names.length ? ` and ${items.length - names.length} more` : '';
        return [
            `**${capital(wording/* LEFT_OUT */.Pk[why])}**, and so neither passed nor failed, since ${wording/* SKIPPED */.$O[why]}: ${names.join(', ')}${more}.\n\n`,
        ];
    });
    return lines.join('');
}
/** Findings that are accepted for now: they stay in every report. */
function renderWaivers(report) {
    const waived = report.findings.filter((found) => found.waived !== undefined);
    if (waived.length === 0)
        return '';
    const rows = waived.slice(0, MOST_ROWS).map((found) => {
        const cells = [
            (0,report_escape/* markdownCode */.D9)(found.rule),
            (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(found.subject, 120)),
            where(found.environment, found.service),
            (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(found.waived?.reason ?? '', 300)),
            (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(found.waived?.owner ?? '', 80)),
            (0,report_escape/* markdownText */.p7)(found.waived?.expires ?? ''),
        ];
        return `| ${cells.join(' | ')} |\n`;
    });
    const head = '| rule | key | where | reason | owner | until |\n|:--|:--|:--|:--|:--|:--|\n';
    return `### Waived for now\n\n${head}${rows.join('')}${further(waived.length - rows.length, 'waived finding')}`;
}
/** The environment and the service in the cell of a table. */
function where(environment, service) {
    return [environment, service]
        .filter((part) => part !== undefined)
        .map((part) => (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(part, 80)))
        .join(' \u00b7 ');
}
/** A line about the rows that are left out; nothing where there are none. */
function further(count, noun) {
    return count > 0 ? `\n\u2026 and ${(0,rule_words/* plural */.LS)(count, `further ${noun}`)}; the JSON report holds all of them.\n` : '';
}

;// CONCATENATED MODULE: ./build/src/report/summary-change.js






/** With more rows than this a table is folded: on a phone it would push the findings out of sight. */
const MOST_OPEN = 12;
const MOST_ENVIRONMENTS = 60;
/** What the change does to each environment, with what each key reaches, and what it mends; empty where there is no base. */
function renderChange(report) {
    const { change } = report;
    if (!change)
        return '';
    const nothing = (0,report_change/* nothingChanged */.Us)(change);
    const unread = (0,report_change/* unreadSentence */.HA)(change);
    const parts = [
        `### What the change does\n\nAgainst ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,report_change/* baseName */.Fl)(change), 100))}.${nothing === undefined ? '' : ` ${(0,report_escape/* markdownText */.p7)(nothing)}`}\n`,
        nothing === undefined ? environments(change) : '',
        keyTable(change),
        fileTable(change),
        unread === undefined ? '' : `> ${(0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(unread, 2000))}\n`,
        mendedTable(report),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
function environments({ environments: all }) {
    const lines = all.slice(0, MOST_ENVIRONMENTS).map((one) => `- **${nameOf(one)}**: ${(0,report_change/* countsOfKeys */.I7)(one)}\n`);
    return `${lines.join('')}${further(all.length - lines.length, 'environment')}`;
}
function nameOf({ environment, service }) {
    return where(environment, service);
}
function keyTable({ environments: all }) {
    const rows = all.flatMap((one) => one.keys.map((key) => ({ one, key })));
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MOST_ROWS).map(({ one, key }) => `| ${keyCell(one, key)} | ${reachCell(key)} |\n`);
    const left = rows.length - shown.length + all.reduce((sum, { more }) => sum + more, 0);
    const table = `| key | what it reaches |\n|:--|:--|\n${shown.join('')}${further(left, 'key')}`;
    return rows.length > MOST_OPEN ? folded(`The keys, and what they reach (${rows.length})`, table) : table;
}
function keyCell(one, { how, pointer, location }) {
    const place = location === undefined ? '' : `<br>${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_location/* formatLocation */.j)(location), 200))}`;
    const sign = how === 'removed' ? '\u2212' : report_change/* HOW */.bj[how];
    return `${sign} ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_pointer/* displayPath */.Gt)(pointer), 120))}<br>${how} in ${nameOf(one)}${place}`;
}
function reachCell(key) {
    const lines = (0,report_change/* reachOf */.xw)(key).map(({ what, names }) => `${what} ${names.map((name) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(name, 80))).join(', ')}`);
    return lines.join('<br>');
}
function fileTable({ files, moreFiles }) {
    if (files.length === 0)
        return '';
    const shown = files.slice(0, MOST_ROWS).map(({ path, how, schemas }) => {
        const checked = schemas.map((name) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(name, 80))).join(', ');
        return `| ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(path, 200))} | ${how} | ${checked} |\n`;
    });
    const left = files.length - shown.length + moreFiles;
    const table = `| file of no environment | | checked by |\n|:--|:--|:--|\n${shown.join('')}${further(left, 'file')}`;
    return files.length > MOST_OPEN ? folded(`Files of no environment (${files.length})`, table) : table;
}
function mendedTable({ mended }) {
    if (mended.length === 0)
        return '';
    const rows = mended.slice(0, MOST_ROWS).map((found) => {
        const place = found.location === undefined ? '' : (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_location/* formatLocation */.j)(found.location), 200));
        const cells = [
            (0,report_escape/* markdownCode */.D9)(found.rule),
            (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(found.subject, 120)),
            where(found.environment, found.service),
        ];
        return `| ${[...cells, place].join(' | ')} |\n`;
    });
    const head = '| rule | key | where | place in the base |\n|:--|:--|:--|:--|\n';
    const title = `\u2705 Mended by this change: ${(0,rule_words/* plural */.LS)(mended.length, 'finding')}`;
    return folded(title, `${head}${rows.join('')}${further(mended.length - rows.length, 'mended finding')}`);
}
/** The title is of our own words: inside of HTML nothing is read as Markdown. */
function folded(title, text) {
    return `<details>\n<summary>${title}</summary>\n\n${text}\n</details>\n`;
}

// EXTERNAL MODULE: ./build/src/report/gateways.js
var gateways = __webpack_require__(68873);
;// CONCATENATED MODULE: ./build/src/report/summary-gateways.js






/** What was recognised in each environment, and every sign of it where nothing else was asked for. */
function renderGateways(report) {
    if (report.gateways.length === 0)
        return '';
    const found = report.gateways.filter(({ recognised }) => recognised.length > 0);
    const rows = found.slice(0, MOST_ROWS).map((one) => {
        const cells = [
            where(one.environment, one.service),
            gateways/* PAYMENTS */.YO[one.payments],
            (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)((0,gateways/* gatewaysOf */.DW)(one), 600)),
        ];
        return `| ${cells.join(' | ')} |\n`;
    });
    const table = rows.length === 0 ? '' : `| where | | gateways |\n|:--|:--|:--|\n${rows.join('')}`;
    const rest = further(found.length - rows.length, 'environment');
    const empty = (0,gateways/* withoutGateways */.sf)(report.gateways);
    const none = empty === undefined ? '' : `\nNone recognised in ${(0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(empty, 600))}.\n`;
    const signs = (0,gateways/* areAllAsked */.ik)(report) ? renderSigns(report.gateways) : '';
    return `### Payment gateways\n\n${`${table}${rest}${none}${signs}`.trimStart()}`;
}
function renderSigns(all) {
    const signs = all.flatMap(({ environment, service, recognised }) => recognised.flatMap((gateway) => gateway.signs.map((sign) => ({ environment, service, gateway, sign }))));
    if (signs.length === 0)
        return '';
    const rows = signs.slice(0, MOST_ROWS).map(({ environment, service, gateway, sign }) => {
        const cells = [
            where(environment, service),
            (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(gateway.name, 80)),
            sign.location === undefined ? '' : (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_location/* formatLocation */.j)(sign.location), 300)),
            (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_pointer/* displayPath */.Gt)(sign.pointer), 120)),
            (0,gateways/* wordsOfSign */.mX)(sign),
        ];
        return `| ${cells.join(' | ')} |\n`;
    });
    // Those that the report itself leaves out, so that nobody may be sent to it for them.
    const left = all.flatMap(({ recognised }) => recognised).reduce((sum, { more }) => sum + more, 0);
    const head = '| where | gateway | place | key | sign |\n|:--|:--|:--|:--|:--|\n';
    const beyond = left === 0 ? '' : `\n\u2026 and ${(0,rule_words/* plural */.LS)(left, 'further sign')}.\n`;
    return `\n${head}${rows.join('')}${further(signs.length - rows.length, 'sign')}${beyond}`;
}

// EXTERNAL MODULE: ./build/src/report/matrix.js
var matrix = __webpack_require__(33715);
;// CONCATENATED MODULE: ./build/src/report/summary-matrix.js





/** The most telling rows; all of them are in the JSON report. */
const MOST_KEYS = 25;
/** With more environments a row is a sentence: a table with so many columns cannot be read. */
const MOST_COLUMNS = 8;
/** Environments of one kind that such a sentence names. */
const MOST_NAMES = 6;
/** Where environments differ, side by side, and what the rules of parity came to. */
function renderMatrix(report) {
    const { environments, rows, more, same } = (0,matrix/* matrixOf */.lQ)(report);
    if (environments.length < 2)
        return '';
    const shown = rows.slice(0, MOST_KEYS);
    const table = environments.length > MOST_COLUMNS ? asSentences(shown, environments) : asColumns(shown, environments);
    const legend = (0,matrix/* legendOf */.BM)(shown, '**bold**');
    const text = rows.length + more === 0
        ? `No key differs between ${environments.map(named).join(', ')}; ${(0,rule_words/* plural */.LS)(same, 'key')} the same.\n`
        : `${table}\n${legend.join(' \u00b7 ')}\n${left(rows.length + more - shown.length, same)}`;
    return `### Environments side by side\n\n${text}${renderRules(report.parityRules)}`;
}
function left(more, same) {
    const parts = [
        ...(more > 0 ? [`and ${more} more in the JSON report`] : []),
        ...(same > 0 ? [`${(0,rule_words/* plural */.LS)(same, 'key')} the same everywhere`] : []),
    ];
    return parts.length === 0 ? '' : `\n\u2026 ${parts.join('; ')}.\n`;
}
function asColumns(rows, environments) {
    const isRuled = rows.some(({ must }) => must !== '');
    const heads = ['key', ...environments.map(named), ...(isRuled ? ['must be'] : [])];
    const head = `| ${heads.join(' | ')} |\n|:--|${':-:|'.repeat(environments.length)}${isRuled ? ':--|' : ''}\n`;
    const lines = rows.map((row) => {
        const cells = row.cells.map((cell, at) => (at === row.odd ? `**${(0,matrix/* markOf */.Fg)(cell)}**` : (0,matrix/* markOf */.Fg)(cell)));
        return `| ${[keyOf(row), ...cells, ...(isRuled ? [row.must] : [])].join(' | ')} |\n`;
    });
    return `${head}${lines.join('')}`;
}
function asSentences(rows, environments) {
    const lines = rows.map((row) => {
        const holders = (0,matrix/* holdersOf */.pW)(row, environments);
        const most = Math.max(...holders.map((one) => one.environments.length));
        const parts = holders.map((one) => inWords(one, one.environments.length === most && most > 1));
        return `| ${keyOf(row)} | ${parts.join(' \u00b7 ')} |\n`;
    });
    return `| key | of ${environments.length} environments |\n|:--|:--|\n${lines.join('')}`;
}
function inWords({ mark, isOdd, environments }, isCounted) {
    const names = environments.slice(0, MOST_NAMES).map(named);
    const more = environments.length - names.length;
    const who = isCounted ? `${environments.length}` : `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return isOdd ? `**${mark} in ${who}**` : `${mark} in ${who}`;
}
function named(environment) {
    return (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(environment, 60));
}
function keyOf({ service, key }) {
    const code = (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(key, 120));
    return service === undefined ? code : `${(0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(service, 60))} \u00b7 ${code}`;
}
function renderRules(rules) {
    const words = (0,matrix/* rulesInWords */.k5)(rules);
    if (words === undefined)
        return '';
    const rows = rules.slice(0, MOST_ROWS).map(({ paths, must, location, matched, decided }) => {
        const shown = paths.slice(0, 8).map((path) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(path, 120)));
        const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
        const place = location === undefined ? '' : (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)((0,finding_location/* formatLocation */.j)(location), 300));
        return `| ${shown.join(', ')}${more} | ${must} | ${matched} | ${decided} | ${place} |\n`;
    });
    const head = '| rule | must be | keys matched | decided for | at |\n|:--|:--|--:|--:|:--|\n';
    const table = `${head}${rows.join('')}${further(rules.length - rows.length, 'rule')}`;
    return `\n<details>\n<summary>${words}</summary>\n\n${table}\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/src/report/summary.js










/** The runner drops a summary over 1 MiB as a whole, and the step stays green. This leaves room. */
const BUDGET = 900_000;
/** What the sections that are not findings may take of it, at most. */
const RESERVED = 250_000;
const SIGN = { passed: '\u2705', failed: '\u274c', errored: '\u26d4' };
/** The report as Markdown: the job summary, and `--format markdown`. Never more than 900,000 bytes. */
function renderSummary(report) {
    const { word, sentence } = (0,wording/* conclusion */.q$)(report);
    const counting = report.findings.filter((found) => found.waived === undefined);
    const verdict = `## ${SIGN[report.verdict]} ${word}: ${sentence}\n\n${numbers(report)}\n`;
    const head = `${verdict}${withinBudget([renderChange(report)].filter((text) => text !== ''), RESERVED)}`;
    const sections = [
        renderGateways(report),
        renderProbes(report.probes),
        renderTogether(report),
        renderMatrix(report),
        renderPlan(report),
        renderWaivers(report),
    ].filter((text) => text !== '');
    const rest = withinBudget(sections, RESERVED);
    const room = BUDGET - Buffer.byteLength(head) - Buffer.byteLength(rest) - 1000;
    const { shown, text } = renderSplit(report, counting, room);
    const cut = shown < counting.length
        ? `\n> Shown are ${shown} of ${(0,rule_words/* plural */.LS)(counting.length, 'finding')}, the most severe first. The JSON report holds all of them.\n`
        : '';
    return `${head}${cut}${text}${rest}`;
}
/** As many of the sections as fit; one that does not is named. Each caps its own rows, so this is the last resort. */
function withinBudget(sections, budget) {
    let used = 0;
    return sections
        .map((section) => {
        used += Buffer.byteLength(section);
        return used <= budget
            ? `\n${section}`
            : '\nA further section is too long for this page; the JSON report holds it.\n';
    })
        .join('');
}
function numbers({ counts, change, duration: took, tool, environments }) {
    const parts = [
        (0,rule_words/* plural */.LS)(counts.errors, 'error'),
        (0,rule_words/* plural */.LS)(counts.warnings, 'warning'),
        ...(counts.infos > 0 ? [(0,rule_words/* plural */.LS)(counts.infos, 'note')] : []),
        ...(change ? [`${counts.new} new`] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        `${counts.checked} checked`,
        `${counts.probed} probed`,
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        (0,wording/* duration */.p0)(took),
        `Tollgate ${(0,report_escape/* markdownText */.p7)(tool.version)}`,
    ];
    const where = environments.length === 0
        ? ''
        : ` in ${(0,rule_words/* list */.p_)(environments.slice(0, 30).map((name) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(name, 80))))}`;
    return `${parts.slice(0, 2).join(', ')}${where} \u00b7 ${parts.slice(2).join(' \u00b7 ')}`;
}
/** What the change brings first, and what the base has as well folded behind it; open where it stops the deploy too. */
function renderSplit(report, findings, room) {
    const { fresh, old } = (0,report_change/* splitOld */.iw)(findings);
    const first = renderFindings(report, fresh, room);
    if (old.length === 0)
        return first;
    const second = renderFindings(report, old, room - Buffer.byteLength(first.text));
    const open = report.change?.onlyNew ? '<details>' : '<details open>';
    const folded = `\n${open}\n<summary>${(0,report_change/* oldTitle */.Ab)(old.length, report)}</summary>\n${second.text}\n</details>\n`;
    return { shown: first.shown + second.shown, text: `${first.text}${second.shown > 0 ? folded : ''}` };
}
/** Rows are chosen by severity until the room is used up, and then shown where they belong. */
function renderFindings(report, findings, room) {
    const rows = new Map();
    const folded = (0,fold/* foldAlike */.O)((0,group/* mostSevereFirst */.QX)(findings));
    let left = room;
    for (const found of folded.shown) {
        const row = renderRow(found);
        // Headings and table heads come on top, at worst one set for each row.
        left -= Buffer.byteLength(row) + headingCost(found);
        if (left < 0)
            break;
        rows.set(found, row);
    }
    const text = (0,group/* groupFindings */.kG)(report, [...rows.keys()])
        .map((group) => renderGroup(group, rows))
        .join('');
    return { shown: (0,fold/* countShown */.B)([...rows.keys()], folded), text };
}
const TABLE_HEAD = '| | line | key | what, and how to mend it |\n|:-:|--:|:--|:--|\n';
function headingCost(found) {
    return Buffer.byteLength(TABLE_HEAD) + Buffer.byteLength(fileHeading(found.location?.file)) + 300;
}
function renderGroup(group, rows) {
    const names = [group.environment, group.service].filter((name) => name !== undefined);
    const title = names.length === 0 ? 'Request and files' : names.map((name) => (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(name, 80))).join(' \u00b7 ');
    const byFile = Map.groupBy(group.findings, (found) => found.location?.file);
    const tables = [...byFile].map(([file, findings]) => `${fileHeading(file)}${TABLE_HEAD}${findings.map((found) => rows.get(found) ?? '').join('')}`);
    return `\n### ${title}\n${tables.join('')}`;
}
function fileHeading(file) {
    return file === undefined ? '\n' : `\n**${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(file, 300))}**\n\n`;
}
const MARK = { error: '\u274c', warning: '\u26a0\ufe0f', info: '\u2139\ufe0f' };
function renderRow(found) {
    const where = found.location === undefined ? '' : `${found.location.line}:${found.location.column}`;
    const what = [
        `${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(found.message, 1000))}`,
        ...(found.hint === '' ? [] : [`\u2192 ${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(found.hint, 500))}`]),
        [
            ...(found.change === 'new' ? ['**new**'] : []),
            ...found.related.slice(0, 8).map(related),
            ...runbook(found),
            (0,report_escape/* markdownCode */.D9)(found.rule),
        ].join(' \u00b7 '),
    ];
    return `| ${MARK[found.severity]} | ${where} | ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(found.subject, 200))} | ${what.join('<br>')} |\n`;
}
function runbook({ runbook: read }) {
    return read === undefined ? [] : [`runbook ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(read, 300))}`];
}
const ROLE = {
    first: 'first at',
    other: 'also at',
    rule: 'asked for at',
    value: 'the value stands at',
    missing: 'belongs at',
};
function related({ role, location, environment }) {
    const also = environment === undefined ? ROLE[role] : `also in ${(0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(environment, 80))} at`;
    return `${role === 'other' ? also : ROLE[role]} ${place(location)}`;
}
function place(location) {
    return (0,report_escape/* markdownCode */.D9)(`${(0,report_escape/* clip */.$Q)(location.file, 200)}:${location.line}:${location.column}`);
}


/***/ })

};
