using System.Collections.Immutable;
using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction.Quotes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Quotes;

/// <summary>The stretches that stand between quotation marks are marked <c>[|…|]</c>, nested ones too.</summary>
public sealed class QuotationMarksTests
{
    private static readonly string[] Positive =
    [
        "“[|The bridge is closed,|]” said Mayor Lena Ortiz.",
        "\"[|The bridge is closed,|]\" said Mayor Lena Ortiz.",
        "''[|The bridge is closed,|]'' said Mayor Lena Ortiz.",
        "``[|The bridge is closed,|]'' said Mayor Lena Ortiz.",
        "«[|The bridge is closed|]», said Mayor Lena Ortiz.",
        "„[|The bridge is closed|]“, said Mayor Lena Ortiz.",
        "‘[|The bridge is closed,|]’ said Mayor Lena Ortiz.",
        "'[|The bridge is closed,|]' said Mayor Lena Ortiz.",
        "'[|We're closed and it isn't opening,|]' the mayor said.",
        "‘[|The drivers’ union won’t like it,|]’ she said.",
        "'[|The drivers' union won't like it,|]' she said.",
        "“[|He told me, ‘[|Leave now|]’ and I left,|]” she said.",
        "\"[|He told me, '[|Leave now|]' and I left,|]\" she said.",
        "“[|He told me, ‘[|Leave now.|]’|]”",
        "\"[|He told me, '[|Leave now.|]'|]\"",
        "‘[|He said “[|no|]” and left,|]’ she said.",
        "'[|He said \"[|no|]\" and left,|]' she said.",
        "“[|No,|]” he said. “[|Never.|]”",
        "\"[|No,|]\" he said. \"[|Never.|]\"",
        "\"[|No,|]\"he said.",
        "He said,\"[|no|]\"and left.",
        "He called it \"[|a disgrace|]\" and \"[|a shame|]\".",
        "He said the law—“[|a disgrace|]”—must go.",
        "He said the law—\"[|a disgrace|]\"—must go.",
        "The plan (\"[|a disgrace|]\") must go.",
        "It was the “[|best night|]”, he said.",
        "\"[|We counted 2,020 in 2020,|]\" he said.",
        "She said she was \"[|born in 1990|]\".",
        "\"[|The storm moved in.",
        "“[|He told me “[|hello|]” and left,|]” she said.",
        "She said “[|yes and|] “[|no|]” to that.",
        "' hello ' is odd.",
        "\" [|hello|] \" is odd.",
        "The court ruled '[|no '70s law|]' applies.",
        "“[|…|]” was all he said.",
    ];

    private static readonly string[] Negative =
    [
        "The drivers' union won't meet the city's mayor.",
        "The drivers’ union won’t meet the city’s mayor.",
        "Music of the '70s and '80s, rock 'n' roll and all of 'em.",
        "He is 5'10\" tall and 6' is his brother.",
        "A 12\" pipe burst.",
        "A 12\" pipe and a 14\" pipe burst.",
        "O'Brien and D'Arcy met at Fisherman's Wharf.",
        "The class of '08 met in '19.",
        "He was goin' home, singin' loudly.",
        "It was ten o'clock at the Johnsons' house.",
        "",
        "\"\"",
        "“”",
        "'",
        "\"",
    ];

    [TestCaseSource(nameof(Positive))]
    public void Pair_QuotedText_FindsTheStretches(string marked) => Check(marked);

    [TestCaseSource(nameof(Negative))]
    public void Pair_NoQuotation_FindsNone(string text) => QuotationMarks.Pair(text).Should().BeEmpty();

    [Test]
    public void Pair_ParagraphsThatOpenAnew_Continue()
    {
        ImmutableArray<QuotedStretch> found = Check("“[|One.|]\n\n“[|Two.|]\n\n“[|Three,|]” she said.");
        found.Select(stretch => stretch.Continues).Should().Equal(false, true, true);
        found.Select(stretch => stretch.IsClosed).Should().Equal(false, false, true);
    }

    [Test]
    public void Pair_LineBreakInsideQuotation_ContinuesWithoutAMark()
    {
        ImmutableArray<QuotedStretch> found = Check("\"[|Roses are red,|]\n[|violets are blue,|]\" she read.");
        found.Select(stretch => stretch.Continues).Should().Equal(false, true);
    }

    [Test]
    public void Pair_MissingClosingMark_EndsWithTheParagraph()
    {
        ImmutableArray<QuotedStretch> found = Check("“[|The storm moved in.|]\n\nNobody was hurt.\n\nHe said “[|yes|]”.");
        found[0].IsClosed.Should().BeFalse();
        found[1].Continues.Should().BeFalse();
    }

    [Test]
    public void Pair_MissingClosingMarkBeforeAnother_EndsWhereTheNextOpens() => Check("“[|I won, he said.|] “[|Now go.|]”");

    [Test]
    public void Pair_AnyText_StretchesAreNestedSlicesWithinOneParagraph() => Prop.ForAll(
        Gen.Elements('"', '\'', '“', '”', '‘', '’', ' ', 'a', 's', '.', ',', '\n', '7', '`', '«').ListOf().ToArbitrary(),
        characters =>
        {
            string text = new([.. characters]);
            ImmutableArray<QuotedStretch> found = QuotationMarks.Pair(text);
            return found.All(stretch => stretch.Inner.Length > 0
                    && stretch.Outer.Contains(stretch.Inner)
                    && stretch.Outer.End <= text.Length
                    && !stretch.Outer.Slice(text).Contains('\n', StringComparison.Ordinal))
                && found.SelectMany((left, i) => found.Skip(i + 1).Select(right => (left, right)))
                    .All(pair => !pair.left.Outer.Overlaps(pair.right.Outer) || pair.left.Outer.Contains(pair.right.Outer));
        }).QuickCheckThrowOnFailure();

    private static ImmutableArray<QuotedStretch> Check(string marked)
    {
        (string text, List<TextSpan> expected) = Read(marked);
        ImmutableArray<QuotedStretch> found = QuotationMarks.Pair(text);
        found.Select(stretch => stretch.Inner.Slice(text)).Should().Equal(expected.Select(span => span.Slice(text)));
        found.Select(stretch => stretch.Inner).Should().Equal(expected);
        return found;
    }

    // A mark "[|" without its "|]" runs to the end of the text.
    private static (string Text, List<TextSpan> Spans) Read(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        for (int i = 0; i < marked.Length; i++)
        {
            string two = marked.Substring(i, Math.Min(2, marked.Length - i));
            if (two is "[|")
            {
                open.Push(text.Length);
                i++;
            }
            else if (two is "|]")
            {
                spans.Add(new(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        while (open.TryPop(out int start))
        {
            spans.Add(new(start, text.Length));
        }

        return (text.ToString(), [.. spans.OrderBy(span => span.Start).ThenByDescending(span => span.End)]);
    }
}
