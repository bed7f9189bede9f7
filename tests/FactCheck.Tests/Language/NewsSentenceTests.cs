using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Language;

/// <summary>Sentences as news sets them; a bar stands where one ends.</summary>
public sealed class NewsSentenceTests
{
    private static readonly string[] Corpus =
    [
        // Abbreviations, titles and initials.
        "Gov. Anna Dahl met Sen. Per Lund on Monday.|They spoke for an hour.",
        "Dr. Moe treated three people.|Mr. Berg was not hurt.",
        "Lt. Col. James Roe led the unit.|It left on Friday.",
        "Rep. T. J. Ward, D-Ohio, voted against the bill.|It passed 52-48.",
        "The suit names J. P. Stone and A. B. Reed.|Both deny the charges.",
        "John Q. Public spoke first.|He left early.",
        "Martin Luther King Jr. spoke here in 1963.|The hall was full.",
        "Acme Inc. bought Delta Corp. for $4.5 billion.|Shares rose 3 percent.",
        "The case is Smith v. Jones.|A ruling is due in May.",
        "She lives at 12 Main St. in Salem.|Police searched the house.",
        "He was born on Jan. 5, 1970, in Tenn.|She was born in 1972.",
        "The No. 2 official resigned.|No. 10 declined to comment.",
        "St. Louis police arrested two men.|They were armed.",
        "The firm employs engineers, lawyers, etc. in Oslo.|It was founded in 1990.",
        "Prof. Lee, Ph.D., wrote the report.|It has 40 pages.",
        "The ship, approx. 90 m long, sank.|All aboard were saved.",
        "Sgt. Kim said the road was closed.|Cpl. Orr agreed.",

        // Countries, times and dates.
        "Talks between the U.S. and Norway failed.|No date was set.",
        "He flew to the U.S.|The trip took nine hours.",
        "U.S. President Joe Roe arrived.|U.N. officials met him.",
        "The fire began at 3 a.m.|No one was hurt.",
        "Polls close at 8 p.m. Tuesday.|Results are expected by midnight.",
        "It opened at 9:30 a.m. Eastern time.|Trading was thin.",
        "The attack came on Sept. 11.|Officials were warned.",
        "Washington, D.C., was quiet.|So was New York.",
        "He works in Washington, D.C.|His wife works in Oslo.",
        "The deal was signed in 1998.|It expired in 2008.",
        "It happened on Wed. evening.|Police came at once.",

        // Datelines and headlines.
        "KYIV, Ukraine (AP) — Russian missiles hit a depot on Monday.|Two people died.",
        "OSLO (Reuters) - Norway raised its rates.|Analysts had expected it.",
        "MEMPHIS, Tenn. — A man was shot.|He is in stable condition.",
        "LONDON, March 3 (Reuters) - Shares fell.|Oil rose.",
        "Two killed in crash near Salem\n|Two people were killed on Sunday.|A third was hurt.",
        "By Ann Lee\n|Updated 5:30 p.m. Monday\n|The mayor resigned on Monday.",
        "Share this article\n|Read more: Mayor resigns\n|The mayor resigned.",
        "A police car near the scene.|(Photo by Ann Lee)\n|Police said the man fled.",

        // Quotations.
        "“We will not stop,” he said.|“We cannot.”",
        "“We will not stop.|We cannot,” he said.|He left.",
        "\"It was loud,\" said Lee.|\"I ran.\"",
        "“Who did this?” she asked.|Nobody answered.",
        "“Stop!” the officer shouted.|The man ran.",
        "He called it “a mistake.”|The board agreed.",
        "“I saw the flames.”|“I called for help,” Roe said.",
        "She said: “It is over.”|He wept.",
        "The mayor (a Democrat) won.|(He ran before.)|Turnout was low.",
        "“This is ‘our moment,’” Lund said.|The crowd cheered.",

        // Numbers and marks.
        "Prices rose 4.5 percent.|Wages fell 1.2 percent.",
        "It weighs 3.5 kg.|It costs $20.",
        "The vote was 5-4.|Justice Roe dissented.",
        "Is it safe?|Officials say so.",
        "He paused ... then went on.|Nobody spoke.",
        "He waited…|Nothing came.",
        "The score was 3:2.|Fans cheered.",
        "It has three parts: a hall, a shop and a bar.|All are open.",
        "Version 2.0 is out.|Version 1.9 is not.",
        "See www.example.com for more.|Tickets cost $5.",
        "Mail news@example.org with tips.|Do not call.",
        "The file is at https://example.com/a.b?c=d.|It is large.",
        "Yahoo! bought the firm.|It paid cash.",
        "Use the tag #SaveOslo now.|Thousands did.",

        // Lists.
        "• Two people died.\n|• Three were hurt.\n|• One is missing.",
        "1. Stay inside.|2. Close the windows.",
        "The rules are: stay calm; stay low; stay together.|Leave by the stairs.",

        // Sentences that begin with a small letter, a digit or a mark.
        "He joined Apple.|iPhone sales rose.",
        "It rained all day.|12 roads were closed.",
        "He was fined.|$500 was the price.",
        "The talks failed.|“Nothing came of it,” Roe said.",
    ];

    [TestCaseSource(nameof(Corpus))]
    public void Splitter_NewsText_EndsSentencesAtBars(string marked) =>
        Analysis.Sentences(marked.Replace("\n|", "\n", StringComparison.Ordinal).Replace('|', ' ')).Should()
            .Equal(marked.Split('|').Select(sentence => sentence.Trim()));
}
