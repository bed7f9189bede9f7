using System.Collections.Immutable;
using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quotes;
using FactCheck.Language;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Quotes;

/// <summary>
/// Each phrase marks one attribution: the source <c>&lt;s|…&gt;</c>, the cue <c>&lt;q|…&gt;</c> and the pieces of the content <c>&lt;c|…&gt;</c>. It must be found
/// with exactly these spans; others may be found beside it.
/// </summary>
public sealed class QuotesExtractorTests
{
    private static readonly string[] Direct =
    [
        "<c|“The bridge is closed,”> <s|Mayor Lena Ortiz> <q|said>.",
        "<c|“The bridge is closed,”> <q|said> <s|Mayor Lena Ortiz>.",
        "<c|\"The bridge is closed,\"> <s|she> <q|said>.",
        "<c|''The bridge is closed,''> <s|she> <q|said>.",
        "<c|'The bridge isn't open,'> <s|she> <q|said>.",
        "<c|‘The drivers’ union won’t like it,’> <s|she> <q|said>.",
        "<c|“Is the bridge closed?”> <q|asked> <s|Ortiz>.",
        "<c|“Close the bridge!”> <s|Ortiz> <q|shouted>.",
        "<c|“The bridge,”> <s|Ortiz> <q|said>, <c|“is closed.”>",
        "<c|“The bridge is closed,”> <s|Ortiz> <q|said>. <c|“It will stay closed.”>",
        "<s|Ortiz> <q|said>, <c|“The bridge is closed.”>",
        "<s|Ortiz> <q|said:> <c|“The bridge is closed.”>",
        "<s|Ortiz> <q|told> reporters on Tuesday, <c|“The bridge is closed.”>",
        "In a statement, <s|Ortiz> <q|said:> <c|“The bridge is closed.”>",
        "<s|Ortiz><q|:> <c|“The bridge is closed.”>",
        "<c|“The bridge is closed.”> <q|—> <s|Lena Ortiz>",
        "<c|“The bridge is closed,”> <q|said> <s|Lena Ortiz, a lawyer for the town>.",
        "<c|“The bridge is closed,”> <s|Lena Ortiz, a lawyer for the town,> <q|said>.",
        "<c|“The bridge is closed,”> <s|Rep. Lena Ortiz (D-Ohio)> <q|said> on Friday.",
        "<c|“The bridge is closed,”> <s|a spokesman for the port> <q|said>.",
        "<c|“The bridge is closed,”> <s|the mayor> <q|added>.",
        "<c|“The bridge is closed,”> <s|Ortiz> <q|wrote> on Twitter.",
        "<c|“The bridge is closed,”> <q|according to> <s|the police report>.",
        "<c|“He told me, ‘The bridge is closed,’ and left,”> <s|Ortiz> <q|said>.",
        "<c|“The bridge is closed.>\n\n<c|“It will stay closed,”> <s|Ortiz> <q|said>.",
        "<c|“The bridge is closed,”> <s|Ortiz> <q|said>. <c|“It rained.>\n\n<c|“It will stay closed.”>",
        "<s|Ortiz> <q|said:>\n\n<c|“The bridge is closed.”>",
        "<c|“The bridge is closed,”> <s|Ortiz> <q|said>.\n\n<c|“It will stay closed until the water is gone.”>",
        "He pointed at the water. <c|“The bridge is closed,”> <s|he> <q|said>, walking away.",
        "<c|\"The bridge is closed,\"><s|he> <q|said>.",
        "<c|“It has served us well,”> <s|she> <q|said> of the bridge.",
        "<c|“It has served us well,”> <s|she> <q|said> about the bridge.",
        "<s|Another> <q|said>, <c|“The bridge is closed.”>",
    ];

    private static readonly string[] Indirect =
    [
        "<s|Ortiz> <q|said> <c|that the bridge was closed>.",
        "<s|Ortiz> <q|said> <c|the bridge was closed>.",
        "<s|Ortiz> <q|said> on Tuesday <c|that the bridge was closed>.",
        "<s|Ortiz> <q|said> <c|Tuesday's vote was a mistake>.",
        "<s|Ortiz> <q|told> the council <c|that the bridge was closed>.",
        "<s|Ortiz> <q|told> reporters <c|the bridge was closed>.",
        "<s|The mayor> <q|says> <c|the bridge is closed>.",
        "<s|She> <q|has said> <c|that the bridge is closed>.",
        "<s|She> <q|also said> <c|that the bridge is closed>.",
        "<c|The bridge was closed>, <s|Ortiz> <q|said>.",
        "<c|The bridge was closed>, <q|according to> <s|Ortiz>.",
        "<q|According to> <s|the mayor>, <c|the bridge was closed>.",
        "<c|The bridge was closed>, <q|said> <s|one of the drivers>.",
        "<s|Ortiz> <q|denied> <c|closing the bridge>.",
        "<c|A driver decided to cross the bridge to reach the port in the valley>, <s|a witness> <q|said>.",
        "<c|The town could close the bridge, but only if it is sure that the water will rise>, <s|Mayor Lena Ortiz> <q|told> The Port News on Thursday.",
        "<c|His refusal to close the bridge led to a quarrel>, <q|said> <s|one senior engineer> in the port.",
        "<q|According to> <s|police>, <c|drivers saw a man get out of a car and run, and they called for help>.",
        "<q|According to> <s|a report by the port>, <c|drivers are avoiding the bridge>.",
        "<q|According to> <s|a complaint filed by the port and a second complaint by a driver>, <c|the town knew of the damage>.",
        "<s|The drivers I interviewed> <q|said> <c|the bridge was safe>.",
        "<s|Those close to him> <q|say> <c|that the bridge is safe>.",
        "The drivers, <s|many of whom> <q|say> <c|the bridge is safe>, went home.",
        "<s|No one> <q|said> <c|the bridge was safe>.",
        "<s|The family, drivers and the union> <q|said> <c|the bridge was safe>.",
        "<s|A study by Oslo and the college> <q|found> <c|that the bridge was safe>.",
        "<s|A survey published on Friday> <q|found> <c|that most drivers stay away>.",
        "In a radio interview <s|Ortiz> <q|said> <c|the bridge was safe>.",
        "In a letter announcing the repair, <s|the mayor> <q|called> <c|the bridge a danger>.",
        "<s|Ortiz> <q|called> <c|Friday's decision a mistake>.",
        "<s|Ortiz> <q|is telling> drivers <c|that the bridge is safe> and says it will hold.",
        "<s|Ortiz><q|:> <c|Bridge to Open in May>\n\nMayor Lena Ortiz said the bridge was safe.",
        "<s|Ortiz> <q|denied> <c|that the bridge was closed>.",
        "<s|Ortiz> <q|claims> <c|the bridge was closed>.",
        "<s|Ortiz> <q|believes> <c|that the bridge was closed>.",
        "<s|The governor> <q|warned> residents <c|that the bridge was closed>.",
        "<s|The port's director> <q|insisted> <c|that the bridge was safe>.",
        "<s|Ortiz> <q|promised> <c|to open the bridge>.",
        "<s|Ortiz> <q|refused> <c|to open the bridge>.",
        "<s|Ortiz, who leads the council,> <q|said> <c|the bridge was closed>.",
        "<s|Officials in the port> <q|said> <c|the bridge was closed>.",
        "On Monday, <s|Ortiz> <q|announced> <c|that the bridge was closed>.",
        "<s|Ortiz> said it had rained, <q|adding> <c|that the bridge was closed>.",
        "<s|Ortiz> on Tuesday <q|said> <c|the bridge was closed>.",
        "<s|She> <q|criticized> <c|the port's director>.",
        "<s|She> <q|called for> <c|an inquiry into the flood>.",
        "<s|She> <q|complained about> <c|the noise>.",
    ];

    private static readonly string[] Cues =
    [
        "<s|Ortiz> <q|has repeatedly said> <c|that the bridge is safe>.",
        "<s|Ortiz> <q|did not say> <c|whether the bridge was safe>.",
        "<s|Ortiz> <q|declined> <c|to comment>.",
        "<s|Ortiz> <q|continued to call for> <c|an inquiry>.",
        "<s|Ortiz> <q|began by saying> <c|that the bridge was safe>.",
        "<s|Ortiz> <q|went on to say> <c|that the bridge was safe>.",
        "<s|Ortiz> <q|pointed out> <c|that the bridge was old>.",
        "<s|Ortiz> <q|accused> <c|the port of hiding the report>.",
        "<s|Ortiz> <q|described> <c|the report as a whitewash>.",
        "<s|Ortiz> <q|warned against> <c|a quick repair>.",
        "<s|Ortiz> <q|wants> <c|to close the bridge>.",
        "<s|The mayor> <q|plans> <c|to close the bridge>.",
        "<s|The council> <q|opposes> <c|the repair>.",
        "<s|Voters> <q|support> <c|a new bridge>.",
        "<s|A survey> <q|found> <c|that most drivers stay away>.",
        "<s|Documents> <q|show> <c|that the port knew>.",
        "<c|The bridge> <q|is expected> <c|to open in May>.",
        "<c|The bridge> <q|seems> <c|to be safe>.",
        "<c|The repair> <q|was criticized> by <s|the drivers' union>.",
        "<s|Lee> <q|was quoted as saying> <c|that the bridge was safe>.",
        "<s|The drivers> <q|were worried about> <c|the noise>.",
        "<s|She> <q|is confident> <c|that it will hold>.",
        "<s|The port> <q|is critical of> <c|the report>.",
        "He read <s|Ortiz's> <q|claim> <c|that the bridge was safe>.",
        "<s|His> <q|promise> <c|to close the bridge> came late.",
        "<s|Ortiz> <q|expressed> <c|doubts>.",
        "They met <s|drivers> <q|opposing> <c|the repair>.",
        "As <s|Ortiz> <q|put it>, <c|“The bridge is closed.”>",
        "<c|The bridge>, <s|Ortiz> <q|said>, <c|could be closed>.",
        "<s|Ortiz> <q|said> <c|the bridge was closed>, but drivers went on using it.",
        "While <s|Ortiz> <q|said> <c|the bridge was closed>, drivers went on using it.",
        "<s|Ortiz> <q|said> <c|the bridge was closed> and called for an inquiry.",
        "<s|Lee, 58, who lives in the port,> <q|said> <c|the bridge was closed>.",
        "<c|“The bridge is closed,”> <q|said> <s|Lee, a lawyer who lives in the port and its director>.",
        "<s|Lee>, however, <q|said> <c|the bridge was closed>.",
        "<s|Current and former drivers> <q|said> <c|the bridge was closed>.",
        "<q|Said> <s|Ortiz>: <c|“The bridge is closed.”>",
        "<c|“The bridge is closed,”> <q|said> <s|Lee, of the port>.",
        "<s|Lee, a lawyer for the port> <q|said> <c|the bridge was closed>.",
        "<s|Ann Lee -- a lawyer for the port --> <q|said> <c|the bridge was closed>.",
        "As for the cost, <c|“It is high,”> <q|said> <s|Lee>.",
        "<s|At least half of the drivers> <q|said> <c|the bridge was closed>.",
        "<s|She> <q|said> <c|the bridge was closed> — and she called for an inquiry.",
        "<s|Others who want to close the port> <q|said> <c|the bridge was old>.",
        "<s|Q><q|:> <c|Is the bridge closed?>",
        "<c|Now>, <s|he> <q|says>, <c|the bridge is closed>.",
        "<s|The port's critics, like Lee and Ortiz,> <q|say> <c|the bridge is old>.",
        "<q|According to> <s|early results of a survey>, <c|most drivers stay away>.",
        "Lee <q|was asked> <c|if he would close the bridge>.",
        "<q|Asked> <c|what should be done with the bridge>, Ortiz left.",
        "When <q|asked about> <c|the noise>, Ortiz left.",
        "Asked about the noise, <s|Ortiz> <q|said> <c|that the bridge was closed>. <c|“It will stay closed.”>",
        "<c|“It is closed,”> <s|Ortiz> <q|said> when asked about the bridge. <c|“It will stay closed.”>",
    ];

    private static readonly string[] Mixed =
    [
        "<s|Ortiz> <q|said> <c|the bridge was “closed for good.”>",
        "<s|Ortiz> <q|said> <c|that the bridge “is closed” and that nobody knew>.",
        "<s|Ortiz> <q|called> <c|the bridge “a disgrace.”>",
        "<c|They want to “close the bridge for good,”> <s|Ortiz> <q|said>.",
        "<s|A driver> <q|said> <c|the bridge was “as old as the hills,”> but he said that it would hold.",
        "<c|The bridge “is closed,”> <s|Ortiz> <q|said>.",
        "<s|Ortiz> <q|told> the council <c|that the bridge was “closed for good”>.",
    ];

    private static readonly string[] NoDirectQuote =
    [
        "The so-called “express” train was late again.",
        "The film “The Long Bridge” opens on Friday.",
        "Her novel 'The Long Bridge' sold well.",
        "The drivers' union met the students' council.",
        "He was a fan of '70s rock 'n' roll.",
        "He is 6'2\" tall and his brother is 5'10\".",
        "They bought a 12\" pipe and a 14\" pipe.",
        "The “peace” lasted two days.",
        "“The Long Bridge” was written by Lena Ortiz.",
        "The ship's crew's quarters were flooded.",
        "Rooms “A” and “B” are closed.",
        "The report was long. The claim was short.",
    ];

    [TestCaseSource(nameof(Direct))]
    public void Extract_DirectQuote_FindsItsParts(string marked) => Check(marked, QuoteStyle.Direct);

    [TestCaseSource(nameof(Indirect))]
    public void Extract_IndirectQuote_FindsItsParts(string marked) => Check(marked, QuoteStyle.Indirect);

    [TestCaseSource(nameof(Cues))]
    public void Extract_OtherCues_FindsTheirParts(string marked) => CheckParts(marked);

    [TestCaseSource(nameof(Mixed))]
    public void Extract_MixedQuote_FindsItsParts(string marked) => Check(marked, QuoteStyle.Mixed);

    [TestCaseSource(nameof(NoDirectQuote))]
    public void Extract_ScareQuotesTitlesAndApostrophes_AreNoQuotes(string text) => Extract(text).Quotes.Should().BeEmpty();

    [Test]
    public void Extract_HeAdded_IsTheLastSpeaker()
    {
        const string text = "“The bridge is closed,” Lena Ortiz said. It rained. “It will stay closed,” she added.";
        var person = new LocalEntity(0, EntityKind.Person, "Lena Ortiz") { Key = "lena ortiz" };
        ExtractedArticle found = Extract(text, article => article with { Entities = [person], Names = [Name(text, "Lena Ortiz", 0)] });
        found.Quotes.Select(quote => quote.Speaker).Should().Equal(0, 0);
    }

    [TestCase("“The bridge is closed,” a spokesman for Lena Ortiz said.")]
    [TestCase("“The bridge is closed,” Lena Ortiz's lawyer said.")]
    [TestCase("“The bridge is closed,” the Lena Ortiz supporter said.")]
    public void Extract_NameInsideTheSource_IsNotTheSpeaker(string text)
    {
        var person = new LocalEntity(0, EntityKind.Person, "Lena Ortiz") { Key = "lena ortiz" };
        ExtractedArticle found = Extract(text, article => article with { Entities = [person], Names = [Name(text, "Lena Ortiz", 0)] });
        found.Quotes.Should().ContainSingle().Which.Speaker.Should().Be(-1);
    }

    [TestCase("“ ( \" mayor ) expected")]
    [TestCase("\" ( \" ) Ortiz told")]
    public void Extract_SourceInsideStrayMarks_QuotesNothing(string text) => Extract(text).Quotes.Should().BeEmpty();

    [Test]
    public void Extract_AnyText_SpansLieInTheTextAndInOrder() => Prop.ForAll(
        Gen.Elements("“", "”", "\"", "'", "said", "Ortiz", "the", "mayor", ",", ".", "?", "that", "told", "according", "to", "and", "adding", "(", ")", ":", "\n", "is", "expected", "who")
            .ListOf().ToArbitrary(),
        words =>
        {
            string text = string.Join(' ', words);
            ExtractedArticle found = Extract(text);
            return found.Quotes.All(quote => quote.Span.End <= text.Length && quote.Span.Contains(quote.Content) && !quote.Content.IsEmpty
                    && quote.Pieces.All(quote.Content.Contains) && quote.Quoted.All(quote.Content.Contains))
                && found.Quotes.SequenceEqual(found.Quotes.OrderBy(quote => quote.Span));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void CueVerbs_EachEntry_IsFoundByItsForms()
    {
        LexiconTable table = LexiconTable.Load(CueLexicon.Path);
        table.Count.Should().BeGreaterThan(200);
        foreach (string lemma in table.Keys)
        {
            CueLexicon.TryGet(lemma, out CueForm form).Should().BeTrue();
            form.Verb.Lemma.Should().Be(lemma);
            (form.Verb.Frames != CueFrames.None || form.Verb.Prepositions.Length + form.Verb.Particles.Length > 0).Should().BeTrue(lemma);
        }
    }

    [TestCase(CueWords.NounPath, 30)]
    [TestCase(CueWords.AdjectivePath, 40)]
    public void NominalCues_EachEntry_HasFrames(string path, int least)
    {
        LexiconTable table = LexiconTable.Load(path);
        table.Count.Should().BeGreaterThan(least);
        foreach (string lemma in table.Keys)
        {
            table.TryGetRow(lemma, out ImmutableArray<string> row);
            CueVerb cue = CueLexicon.Parse(lemma, row);
            CueWord word = CueWords.At(CueWords.IndexOf(lemma));
            (word.Noun ?? word.Adjective).Should().NotBeNull(lemma);
            (cue.Frames != CueFrames.None || cue.Prepositions.Length > 0).Should().BeTrue(lemma);
        }
    }

    [Test]
    public void FunctionWords_EachEntry_HasAFunction()
    {
        LexiconTable table = LexiconTable.Load(CueWords.FunctionPath);
        table.Keys.Should().OnlyContain(word => CueWords.At(CueWords.IndexOf(word)).Function != FunctionWord.None);
    }

    // Work on these must not grow faster than the text; a quadratic step would hang the run.
    [TestCase("\"", 1_000_000)]
    [TestCase("“‘", 200_000)]
    [TestCase("“a ", 100_000)]
    [TestCase("said ", 100_000)]
    [TestCase("he said, ", 50_000)]
    [TestCase("said that the mayor who ", 30_000)]
    [TestCase("(-- , ", 50_000)]
    [TestCase("almost ", 100_000)]
    [TestCase("drivers I met said to him ", 20_000)]
    [TestCase("Lee, and the mayor and the driver, said ", 20_000)]
    public void Extract_HostileText_EndsAndStaysInside(string part, int count)
    {
        string text = string.Concat(Enumerable.Repeat(part, count));
        Extract(text).Quotes.All(quote => quote.Span.End <= text.Length && quote.Span.Contains(quote.Content)).Should().BeTrue();
    }

    [Test]
    public void CueOpeners_EachEntry_OpensAGroup()
    {
        LexiconTable table = LexiconTable.Load(CueOpeners.Path);
        table.Keys.Should().OnlyContain(lemma => CueOpeners.Takes(lemma, CueOpening.Infinitive | CueOpening.Gerund | CueOpening.By));
    }

    [TestCase("said", "say")]
    [TestCase("denies", "deny")]
    [TestCase("denied", "deny")]
    [TestCase("writing", "write")]
    [TestCase("quipped", "quip")]
    [TestCase("confesses", "confess")]
    [TestCase("agreed", "agree")]
    [TestCase("agreeing", "agree")]
    public void CueVerbs_Form_HasItsLemma(string form, string lemma)
    {
        CueLexicon.TryGet(form, out CueForm found).Should().BeTrue();
        found.Verb.Lemma.Should().Be(lemma);
    }

    private static NameMention Name(string text, string name, int entity)
    {
        int start = text.IndexOf(name, StringComparison.Ordinal);
        return new(new(start, start + name.Length), 0, EntityKind.Person, NameForm.Name) { Entity = entity };
    }

    private static ExtractedArticle Extract(string text, Func<ExtractedArticle, ExtractedArticle>? with = null)
    {
        var article = new ExtractedArticle(new Article("a", text), default);
        return new QuotesExtractor().Extract(new(TextAnalyzer.Default.Analyze(text), FactCheck.Knowledge.KnowledgeBase.Default), with?.Invoke(article) ?? article);
    }

    private static void Check(string marked, QuoteStyle style)
    {
        (string text, Dictionary<char, List<TextSpan>> spans) = Read(marked);
        ImmutableArray<QuoteMention> quotes = Extract(text).Quotes;
        string found = string.Join("\n", quotes.Select(quote => Show(quote, text)));
        string expected = Show(style, spans.GetValueOrDefault('s')?[0], spans.GetValueOrDefault('q')?[0], spans['c'], text);
        found.Split('\n').Should().Contain(expected);
    }

    private static void CheckParts(string marked)
    {
        (string text, Dictionary<char, List<TextSpan>> spans) = Read(marked);
        string[] found = [.. Extract(text).Quotes.Select(quote => Show(quote with { Style = QuoteStyle.Indirect }, text))];
        found.Should().Contain(Show(QuoteStyle.Indirect, spans.GetValueOrDefault('s')?[0], spans.GetValueOrDefault('q')?[0], spans['c'], text));
    }

    private static string Show(QuoteMention quote, string text) =>
        Show(quote.Style, quote.Source, quote.Cue, quote.Pieces.Length > 0 ? [.. quote.Pieces] : [quote.Content], text);

    private static string Show(QuoteStyle style, TextSpan? source, TextSpan? cue, List<TextSpan> content, string text) =>
        $"{style} s={source?.Slice(text)} q={cue?.Slice(text)} c={string.Join(" | ", content.Select(piece => piece.Slice(text).ReplaceLineEndings(" ")))}";

    private static (string Text, Dictionary<char, List<TextSpan>> Spans) Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new Dictionary<char, List<TextSpan>>();
        (char Role, int Start) open = default;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '<' && i + 2 < marked.Length && marked[i + 2] == '|')
            {
                open = (marked[i + 1], text.Length);
                i += 2;
            }
            else if (marked[i] == '>')
            {
                spans.TryAdd(open.Role, []);
                spans[open.Role].Add(new(open.Start, text.Length));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), spans);
    }
}
