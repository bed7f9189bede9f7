using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Training.Names;

/// <summary>The manner in which a corpus annotates names.</summary>
internal enum Style
{
    Wikigold,
    Web,
    Reports,
    Tweets,
    Gum,
}

/// <summary>A name as learning sees it: a kind, another name (<see langword="null"/>), or a stretch of which nothing is known.</summary>
internal readonly record struct LearnedName(TextSpan Span, EntityKind? Kind, bool IsUnknown = false);

/// <summary>A document to learn from. In one that does not mark other names, what is outside all names may be one.</summary>
internal sealed record NameDocument(Style Style, string Set, int Fold, string Text, IReadOnlyList<LearnedName> Names, bool MarksOthers);

/// <summary>Reads the annotated corpora, each document with the fold in which it is held out.</summary>
internal static class NameCorpora
{
    public static IEnumerable<NameDocument> Read(string folder, string gumFolder, int folds)
    {
        return Tagged(Path.Combine(folder, "wikigold.conll"), Style.Wikigold, folds)
            .Concat(Tagged(Path.Combine(folder, "uner-ewt-dev.iob2"), Style.Web, folds))
            .Concat(Tagged(Path.Combine(folder, "re3d-train.conll"), Style.Reports, folds))
            .Concat(Tagged(Path.Combine(folder, "wnut17-train.conll"), Style.Tweets, folds))
            .Concat(GumNames.Read(Path.Combine(gumFolder, "gum-train.conllu"), folds))
            .Concat(GumNames.Read(Path.Combine(gumFolder, "gum-dev.conllu"), folds));
    }

    private static IEnumerable<NameDocument> Tagged(string path, Style style, int folds)
    {
        int number = 0;
        foreach (TaggedDocument document in TaggedDocuments.Read(path))
        {
            LearnedName[] names = [.. document.Names.Where(name => name.Kind is not null || IsOtherName(name.Tag)).Select(name => new LearnedName(WithoutArticle(name.Span, document.Text), name.Kind))];
            yield return new(style, style.ToString(), number++ % folds, document.Text, names, style is Style.Wikigold or Style.Tweets);
        }
    }

    private static bool IsOtherName(string tag) => tag is "MISC" or "creative-work" or "product" or "MilitaryPlatform" or "Nationality";

    internal static TextSpan WithoutArticle(TextSpan span, string text) =>
        span.Length > 4 && span.Slice(text).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? new(span.Start + 4, span.End) : span;
}
