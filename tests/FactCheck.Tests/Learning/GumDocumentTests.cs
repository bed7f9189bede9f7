using FactCheck.Training.Names;
using FactCheck.Training.Tagging;

using FluentAssertions;
using NUnit.Framework;

namespace FactCheck.Tests.Learning;

/// <summary>GUM's words and names must slice to their own text, also where a written word stands for several.</summary>
public sealed class GumDocumentTests
{
    private static readonly string[] Lines =
    [
        "# newdoc id = GUM_news_bridge",
        "# newpar",
        Line("1-2", "Party's", "_", 0, "_"),
        Line("1", "Party", "PROPN", 4, "Entity=(1-person(2-organization"),
        Line("2", "'s", "PART", 1, "Entity=2)"),
        Line("3", "Mayor", "PROPN", 4, "_"),
        Line("4", "Lena", "PROPN", 6, "_"),
        Line("5", "Ortiz", "PROPN", 4, "Entity=1)"),
        Line("6", "wrote", "VERB", 0, "_"),
        Line("7-8", "Lee's", "_", 0, "SpaceAfter=No"),
        Line("7", "Lee", "PROPN", 9, "Entity=(3-object(4-person"),
        Line("8", "'s", "PART", 7, "Entity=4)"),
        Line("9", "speech", "NOUN", 6, "Entity=3)"),
        "",
    ];

    private string path = "";

    [SetUp]
    public void Write()
    {
        path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"gum-{TestContext.CurrentContext.Test.ID}.conllu");
        File.WriteAllLines(path, Lines);
    }

    [TearDown]
    public void Remove() => File.Delete(path);

    [Test]
    public void ReadFree_WordOfSeveralParts_EachPartStandsWhereItIsWritten()
    {
        GumDocument document = GumDocument.ReadFree(path).Single();
        document.Genre.Should().Be("news");
        GumWord[] words = [.. document.Sentences.Single().Words];
        words.Select(word => document.Text[word.Start..word.End]).Should().Equal(words.Select(word => word.Form));
    }

    [Test]
    public void Read_PersonAfterPossessiveAndTitle_IsTheNameAlone()
    {
        NameDocument document = GumNames.Read(path, 5).Single();
        document.Set.Should().Be("Gum news");
        document.Names.Where(name => !name.IsUnknown).Select(name => (document.Text[name.Span.Start..name.Span.End], name.Kind))
            .Should().Contain([("Lena Ortiz", FactCheck.Extraction.EntityKind.Person), ("Lee", FactCheck.Extraction.EntityKind.Person)]);
    }

    private static string Line(string number, string form, string tag, int head, string last) =>
        string.Join('\t', number, form, form, tag, "_", "_", head.ToString(System.Globalization.CultureInfo.InvariantCulture), "_", "_", last);
}
