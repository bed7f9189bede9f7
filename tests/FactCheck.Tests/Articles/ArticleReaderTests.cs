using System.Text;

using FactCheck.Articles;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Articles;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> diagnostics = [];

    [TearDown]
    public void Clear() => diagnostics.Clear();

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Folder_FilesAtAllDepths_AreReadInOrderWithRelativeIds()
    {
        folder.Write("tree/b.txt", "B");
        folder.Write("tree/a/z.md", "Z");
        folder.Write("tree/.hidden/x.txt", "X");

        Article[] articles = await ReadAsync(folder.Path + "/tree");

        articles.Select(article => (article.Id, article.Text)).Should().Equal(("a/z.md", "Z"), ("b.txt", "B"));
        articles[0].Path.Should().EndWith("/tree/a/z.md");
        diagnostics.Should().BeEmpty();
    }

    [Test]
    public async Task Folder_FilesThatAreNoArticles_AreLeftOutWithANote()
    {
        folder.Write("mixed/a.txt", "A");
        folder.Write("mixed/README.md", "Read me");
        folder.Write("mixed/picture.png", "P");
        folder.Write("mixed/expected.json", "{\n\"findings\": []}");

        Article[] articles = await ReadAsync(folder.Path + "/mixed");

        articles.Should().ContainSingle();
        diagnostics.Select(diagnostic => (diagnostic.Level, diagnostic.Code)).Should()
            .Equal((DiagnosticLevel.Note, "not-an-article"), (DiagnosticLevel.Note, "not-an-article"));
        diagnostics[0].Message.Should().Be("Left out 2 files that are no article: README.md, picture.png.");
    }

    [Test]
    public async Task Folder_WithoutArticles_IsAnError()
    {
        Directory.CreateDirectory(folder.Path + "/nothing");

        await ReadAsync(folder.Path + "/nothing");

        Error("no-articles").Path.Should().EndWith("/nothing");
    }

    [Test]
    public async Task File_NamedItself_HasItsNameAsId()
    {
        Article[] articles = await ReadAsync(folder.Write("deep/down/c.txt", "C"));

        articles.Single().Id.Should().Be("c.txt");
    }

    [TestCase("glob/*.txt", "a.txt,b.txt")]
    [TestCase("glob/**/*.txt", "a.txt,b.txt,sub/c.txt")]
    [TestCase("glob/s?b/*", "sub/c.txt")]
    public async Task Glob_Matches_AreRead(string pattern, string expected)
    {
        folder.Write("glob/a.txt", "A");
        folder.Write("glob/b.txt", "B");
        folder.Write("glob/sub/c.txt", "C");

        Article[] articles = await ReadAsync($"{folder.Path}/{pattern}");

        string.Join(',', articles.Select(article => article.Id)).Should().Be(expected);
    }

    [Test]
    public async Task Glob_WithoutMatch_IsAnError()
    {
        await ReadAsync(folder.Path + "/glob-nothing*.txt");

        Error("not-found");
    }

    [Test]
    public async Task Path_Missing_IsAnErrorAndTheRestIsRead()
    {
        Article[] articles = await ReadAsync(folder.Path + "/missing.txt", folder.Write("there.txt", "T"));

        articles.Should().ContainSingle();
        Error("not-found").Path.Should().EndWith("missing.txt");
    }

    [Test]
    public async Task File_NamedTwice_IsReadOnce()
    {
        string path = folder.Write("twice.txt", "T");

        (await ReadAsync(path, path)).Should().ContainSingle();

        diagnostics.Single().Code.Should().Be("named-twice");
    }

    [Test]
    public async Task File_OfUnknownType_IsAnErrorWhenNamed()
    {
        await ReadAsync(folder.Write("a.pdf", "x"));

        Error("unknown-format").Message.Should().Contain(".pdf");
    }

    [Test]
    public async Task Text_Empty_IsKeptWithAWarning()
    {
        (await ReadAsync(folder.Write("empty.txt", " \n"))).Should().ContainSingle();

        diagnostics.Single().Should().Match<Diagnostic>(d => d.Level == DiagnosticLevel.Warning && d.Code == "empty");
    }

    [Test]
    public async Task Text_WithByteOrderMark_IsReadWithoutIt()
    {
        byte[] utf8 = [.. Encoding.UTF8.Preamble, .. "é"u8];
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")];
        byte[] bigEndian = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("é")];

        Article[] articles = await ReadAsync(folder.Write("8.txt", utf8), folder.Write("16.txt", utf16), folder.Write("16be.txt", bigEndian));

        articles.Select(article => article.Text).Should().Equal("é", "é", "é");
        diagnostics.Should().BeEmpty();
    }

    [Test]
    public async Task Text_NotAllUtf8_IsRepairedWithAWarningThatNamesTheLine()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("The first line is fine.\nThe caf\u00E9 on the second line was closed.\n");

        Article article = (await ReadAsync(folder.Write("latin1.txt", latin1))).Single();

        article.Text.Should().Contain("caf\uFFFD on");
        diagnostics.Single().Should().Match<Diagnostic>(d => d.Level == DiagnosticLevel.Warning && d.Code == "invalid-utf8" && d.Line == 2);
        diagnostics.Single().Message.Should().Contain("byte 31");
    }

    [Test]
    public async Task Text_Binary_IsAnErrorAndLeftOut()
    {
        byte[] zeros = [1, 2, 0, 4];
        byte[] noise = [.. Enumerable.Range(0, 600).Select(i => (byte)(1 + (i * 7919 % 255)))];

        (await ReadAsync(folder.Write("zeros.txt", zeros), folder.Write("noise.txt", noise))).Should().BeEmpty();

        diagnostics.Should().HaveCount(2).And.OnlyContain(d => d.Level == DiagnosticLevel.Error && d.Code == "binary");
    }

    [TestCase(".txt", "aaaaaaaaaaaaaaaaaaaaa")]
    [TestCase(".jsonl", "{\"id\":\"x\",\"text\":\"aaaaaaaaaaaaaaaaaaaaa\"}")]
    public async Task Text_LongerThanTheLimit_IsAnErrorThatNamesTheLine(string extension, string content)
    {
        var reader = new ArticleReader(new() { MaxCharacters = 20 });
        string path = folder.Write("long" + extension, content);

        (await ReadAsync(reader, path)).Should().BeEmpty();

        Error("too-large").Line.Should().Be(1);
    }

    [Test]
    public async Task Text_AtTheLimit_IsRead()
    {
        var reader = new ArticleReader(new() { MaxCharacters = 3 });

        (await ReadAsync(reader, folder.Write("short.txt", "äöü"))).Single().Text.Should().Be("äöü");
    }

    [Test]
    public async Task JsonLines_AllMembers_AreRead()
    {
        const string Line = """{"id":"a1","text":"T\nU","title":"H","published":"2025-03-18T12:40+05:30","publisher":"P","url":"u","cluster":7}""";

        Article article = (await ReadAsync(folder.Write("full.jsonl", Line))).Single();

        article.Should().Match<Article>(a => a.Id == "a1" && a.Text == "T\nU" && a.Title == "H" && a.Publisher == "P" && a.Url == "u");
        article.Published.ToString().Should().Be("2025-03-18T12:40+05:30");
        diagnostics.Should().BeEmpty();
    }

    [TestCase("{bad", "malformed-json", DiagnosticLevel.Error, 1)]
    [TestCase("[1]", "not-an-article", DiagnosticLevel.Error, 1)]
    [TestCase("{\"id\":\"x\"}", "not-an-article", DiagnosticLevel.Error, 1)]
    [TestCase("{\"id\":\"x\",\"text\":5}", "not-an-article", DiagnosticLevel.Error, 1)]
    [TestCase("{\"id\":\"x\",\"text\":\"\\ud800\"}", "not-an-article", DiagnosticLevel.Error, 1)]
    [TestCase("{\"text\":\"t\"}", "no-id", DiagnosticLevel.Warning, 2)]
    [TestCase("{\"id\":\"x\",\"text\":\"t\",\"published\":\"soon\"}", "bad-date", DiagnosticLevel.Warning, 2)]
    [TestCase("{\"id\":\"x\",\"text\":\"t\",\"title\":5}", "ignored", DiagnosticLevel.Warning, 2)]
    [TestCase("{\"id\":\"x\",\"text\":\"\"}", "empty", DiagnosticLevel.Warning, 2)]
    public async Task JsonLines_FaultyLine_IsReportedWithItsNumberAndTheRestIsRead(string line, string code, DiagnosticLevel level, int read)
    {
        string path = folder.Write("faulty.jsonl", $"\n{line}\n\r\n{{\"id\":\"last\",\"text\":\"t\"}}");

        Article[] articles = await ReadAsync(path);

        articles.Should().HaveCount(read);
        articles[^1].Id.Should().Be("last");
        diagnostics.Single().Should().Match<Diagnostic>(d => d.Code == code && d.Level == level && d.Line == 2 && d.Path == path);
    }

    [Test]
    public async Task JsonLines_NotUtf8_IsRepairedWithAWarningThatNamesTheLine()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"caf\u00E9\"}\n");

        Article[] articles = await ReadAsync(folder.Write("latin1.jsonl", bytes));

        articles[1].Text.Should().Be("caf\uFFFD");
        diagnostics.Single().Line.Should().Be(2);
    }

    [Test]
    public async Task JsonLines_LineOverTheLimit_IsPassedOverWithoutLosingTheNext()
    {
        var reader = new ArticleReader(new() { MaxCharacters = 10 });
        string path = folder.Write("huge.jsonl", $"{{\"id\":\"{new string('x', 300_000)}\",\"text\":\"t\"}}\n{{\"id\":\"b\",\"text\":\"t\"}}");

        (await ReadAsync(reader, path)).Select(article => article.Id).Should().Equal("b");

        Error("too-large").Line.Should().Be(1);
    }

    [TestCase("{\"id\":\"a\",\"text\":\"t\"}", "a")]
    [TestCase("[{\"id\":\"a\",\"text\":\"t\"},\n{\"id\":2,\"text\":\"t\"}]", "a,2")]
    public async Task Json_ObjectOrArray_IsRead(string json, string ids)
    {
        Article[] articles = await ReadAsync(folder.Write("set.json", json));

        string.Join(',', articles.Select(article => article.Id)).Should().Be(ids);
        diagnostics.Should().BeEmpty();
    }

    [TestCase("[{\"id\":\"a\",\"text\":\"t\"},\n{\"id\":", "malformed-json", 2)]
    [TestCase("[{\"id\":\"a\",\"text\":\"t\"},\n{\"id\":\"b\"}]", "not-an-article", 2)]
    public async Task Json_FaultyPart_IsAnErrorThatNamesTheLineWhenTheFileIsNamed(string json, string code, int line)
    {
        (await ReadAsync(folder.Write("faulty.json", json))).Should().ContainSingle();

        Error(code).Line.Should().Be(line);
    }

    [TestCase("Plain text", "stdin")]
    [TestCase("\uFEFF {\"id\":\"a\",\"text\":\"t\"}\n", "a")]
    public async Task StandardInput_TextOrJsonLines_IsRead(string content, string id)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var reader = new ArticleReader(new() { StandardInput = input });

        (await ReadAsync(reader, "-")).Single().Id.Should().Be(id);
    }

    private async Task<Article[]> ReadAsync(params string[] paths) => await ReadAsync(new ArticleReader(), paths);

    private async Task<Article[]> ReadAsync(ArticleReader reader, params string[] paths)
    {
        var articles = new List<Article>();
        await foreach (Article article in reader.ReadAsync(reader.Find(paths, diagnostics.Add), diagnostics.Add))
        {
            articles.Add(article);
        }

        return [.. articles];
    }

    private Diagnostic Error(string code) =>
        diagnostics.Should().ContainSingle(d => d.Level == DiagnosticLevel.Error && d.Code == code).Subject;
}
