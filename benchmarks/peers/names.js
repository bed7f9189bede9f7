// Scores the names that compromise finds, by exact span and kind as FactCheck.Evaluation's task "names" does: node names.js FILE...
import { readFileSync } from "node:fs";
import compromise from "compromise";

const glued = new Set([",", ".", ";", ":", "!", "?", ")", "]", "%", "''", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m", "’s"]);
const kinds = {
    per: "person", person: "person",
    org: "organisation", organisation: "organisation", group: "organisation", corporation: "organisation",
    loc: "place", location: "place",
};

for (const file of process.argv.slice(2)) {
    const counts = { person: [0, 0, 0], organisation: [0, 0, 0], place: [0, 0, 0] };
    for (const { text, names } of documents(file)) {
        const gold = new Set(names);
        const found = new Set([
            ...spans(compromise(text).people(), text, "person"),
            ...spans(compromise(text).organizations(), text, "organisation"),
            ...spans(compromise(text).places(), text, "place"),
        ]);
        names.forEach(name => counts[name.split(" ")[2]][2]++);
        found.forEach(name => {
            counts[name.split(" ")[2]][1]++;
            counts[name.split(" ")[2]][0] += gold.has(name) ? 1 : 0;
        });
    }

    console.log(file);
    for (const [kind, [right, found, gold]] of Object.entries(counts)) {
        console.log(`  ${kind.padEnd(14)} right ${right}, found ${found}, gold ${gold}, F1 ${(200 * right / Math.max(1, found + gold)).toFixed(1)}`);
    }
}

/** Where the terms of a view stand, without the marks and the article around a name. */
function spans(view, text, kind) {
    return view.json({ offset: true }).map(({ offset }) => {
        let start = offset.start;
        let end = offset.start + offset.length;
        while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1])) end--;
        while (start < end && !/[\p{L}\p{N}]/u.test(text[start])) start++;
        if (/^the /i.test(text.slice(start, end))) start += 4;
        if (/['’]s$/.test(text.slice(start, end))) end -= 2;
        return `${start} ${end} ${kind}`;
    });
}

/** The documents of a file of one token a line, rebuilt as text: those of FactCheck.Evaluation's TaggedDocuments. */
function* documents(file) {
    const lines = readFileSync(file, "utf8").split("\n");
    const isStart = line => line.startsWith("-DOCSTART-") || line.startsWith("# newdoc");
    const marked = lines.some(isStart);
    let text = "", names = [], glue = true, open = "", start = 0, end = 0, sentences = 0;
    const close = () => {
        const kind = kinds[open.toLowerCase()];
        if (open && kind) {
            const article = /^the /i.test(text.slice(start, end)) && end - start > 4 ? 4 : 0;
            names.push(`${start + article} ${end} ${kind}`);
        }

        open = "";
    };
    for (const line of lines) {
        if (isStart(line) || (!marked && sentences === 20)) {
            close();
            if (text) yield { text, names };
            [text, names, glue, sentences] = ["", [], true, 0];
        }

        if (line.trim() === "") {
            close();
            if (text && !text.endsWith("\n")) text += "\n";
            glue = true;
            sentences++;
        } else if (!line.startsWith("# ") && !isStart(line)) {
            const columns = line.split(/[\t ]/);
            const numbered = columns.length > 2 && /^\d+$/.test(columns[0]);
            const token = numbered ? columns[1] : columns[0];
            const tag = numbered ? columns[2] : columns[columns.length - 1];
            if (!token) continue;
            if (!glue && !glued.has(token)) text += " ";
            const name = tag.length > 2 ? tag.slice(2).trim() : "";
            if (!name || tag[0] === "B" || name !== open) {
                close();
                open = name;
                start = text.length;
            }

            text += token === "``" || token === "''" ? "\"" : token;
            end = text.length;
            glue = ["(", "[", "$", "``"].includes(token);
        }
    }

    close();
    if (text) yield { text, names };
}
