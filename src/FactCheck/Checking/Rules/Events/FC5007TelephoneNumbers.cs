using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// Fires when one story gives one contact, a person or an office, two telephone numbers that differ by a slip: two neighbouring digits swapped, one digit, or two for a person. Stays silent
/// when an article gives both, on other area codes, fax numbers, and two units or persons.
/// </summary>
public sealed class FC5007TelephoneNumbers : GraphRule
{
    private const double Certainty = 0.85;
    private const double CertaintyOfTwoDigits = 0.7;
    private const double CertaintyOfEndDigit = 0.5;

    /// <summary>Numbers are given anew when people move; a slip is made in reports of one time.</summary>
    private const int NearDays = 60;

    /// <summary>An article or contact with more numbers than this is a directory.</summary>
    private const int MostNumbers = 40;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC5007", "One telephone number, two spellings", "events", Severity.Warning)
    {
        Description =
            "One story gives the same person, office or line two telephone numbers that differ by a slip within the last seven digits: two neighbouring digits that changed places, one other digit, "
            + "or two for a person, who has one number. Stays silent when an article gives both numbers, on other area codes, on fax numbers, on two persons or units, and on articles two "
            + "months apart. One of the last two digits of an office's number informs only, for its desks are numbered so.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Landford bell was stolen in Harrow. Anyone who saw the thieves may call the Harrow Police Department at [|555-625-2831|], Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld said thieves took the Landford bell in Harrow. Call the Harrow Police Department at [|(555) 652-2831|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Landford bell was stolen in Harrow. Callers reach Sgt. Nora Feld at [|555-204-2105|].",
            "2024-05-03|Thieves took the Landford bell in Harrow. Contact Sgt. Nora Feld of the Harrow police at [|555.204.2113|]."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Landford bell was stolen in Harrow. Call Sgt. Nora Feld at 555-204-2105.",
            "2024-05-03|Thieves took the Landford bell in Harrow. Call Sgt. Nora Feld at +1 (555) 204 2105."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Landford bell was stolen in Harrow. Call Sgt. Nora Feld at 555-204-2105 or 555-204-2113.",
            "2024-05-03|Thieves took the Landford bell in Harrow. Call Sgt. Nora Feld at 555-204-2113."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Landford bell was stolen in Harrow. Call Sgt. Nora Feld at 555-204-2105 or Det. Peter Castell at 555-204-2106.",
            "2024-05-03|Thieves took the Landford bell in Harrow. Call Det. Peter Castell at 555-204-2106."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            var numbers = new Dictionary<int, TelephoneNumber[]>();
            foreach (int article in story)
            {
                TelephoneNumber[] found = [.. TelephoneNumber.In(context.Graph.Articles[article].Article.Text).Take(MostNumbers + 1)];
                if (found.Length is > 0 and <= MostNumbers)
                {
                    numbers.Add(article, found);
                }
            }

            foreach (IGrouping<string, TelephoneContact> contact in numbers
                .SelectMany(pair => TelephoneContact.In(context.Graph, pair.Key, pair.Value))
                .GroupBy(contact => contact.Key!, StringComparer.Ordinal))
            {
                Compare([.. contact.DistinctBy(item => (item.Article, item.Number.Digits)).Take(MostNumbers)], numbers, context);
            }
        }
    }

    private void Compare(TelephoneContact[] contacts, Dictionary<int, TelephoneNumber[]> numbers, RuleContext context)
    {
        var reported = new HashSet<(string, string)>();
        foreach ((TelephoneContact a, TelephoneContact b) in UnorderedPairs.Of(contacts))
        {
            if (Difference(a, b, context.Graph) is { } difference && (a.Article == b.Article || !(KnowsBoth(a, b, numbers) || KnowsBoth(b, a, numbers)))
                && reported.Add(string.CompareOrdinal(a.Number.Digits, b.Number.Digits) < 0 ? (a.Number.Digits, b.Number.Digits) : (b.Number.Digits, a.Number.Digits)))
            {
                context.Report(Make(a, b, difference, context));
            }
        }
    }

    /// <summary>How the numbers differ, when so much difference is a slip with such a contact.</summary>
    private static TelephoneDifference? Difference(TelephoneContact a, TelephoneContact b, FactGraph graph)
    {
        if (a.Person is null != b.Person is null || a.Number.Compare(b.Number) is not { } difference)
        {
            return null;
        }

        // One article gives an office two lines on purpose; digits that changed places are a slip even there.
        if (a.Article == b.Article)
        {
            return a.Sentence != b.Sentence && difference == TelephoneDifference.Transposition ? difference : null;
        }

        bool near = ArticleDates.DaysApart(graph.Articles[a.Article].Published, graph.Articles[b.Article].Published) is null or <= NearDays;
        return near && (a.Person is not null || difference != TelephoneDifference.TwoDigits) ? difference : null;
    }

    private static bool KnowsBoth(TelephoneContact own, TelephoneContact other, Dictionary<int, TelephoneNumber[]> numbers) =>
        Array.Exists(numbers[own.Article], number => number.IsSameAs(other.Number));

    private Finding Make(TelephoneContact a, TelephoneContact b, TelephoneDifference difference, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        bool isOfLines = difference == TelephoneDifference.OneEndDigit && a.Person is null;
        return new(
            Descriptor.Id,
            isOfLines ? Severity.Info : context.Severity,
            isOfLines ? ConflictKind.Strained : ConflictKind.Contradiction,
            $"{a.Name} is reached at “{left.TextOf(a.Number.Span)}” in {left.Article.Id} and at “{right.TextOf(b.Number.Span)}” in {right.Article.Id}.",
            [RuleContext.Side(left, a.Number.Span, a.Number.Digits), RuleContext.Side(right, b.Number.Span, b.Number.Digits)])
        {
            Subject = a.Name,
            Attribute = "telephone",
            Confidence = isOfLines ? CertaintyOfEndDigit : difference == TelephoneDifference.TwoDigits ? CertaintyOfTwoDigits : Certainty,
        };
    }
}
