using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;

namespace FactCheck.Checking.Rules.Time;

/// <summary>
/// Fires when two articles of one story put its incident, or the call for help, at times of day that do not meet, or the call before the incident. Stays silent on times that
/// rounding or an "about" brings together, on other days and streets, and on articles that tell of several incidents.
/// </summary>
public sealed class FC1007TimesOfDay : GraphRule
{
    private const double Certainty = 0.8;
    private const double CertaintyOfOrder = 0.7;

    /// <summary>Times nearer than this are the same, told by two people.</summary>
    private const int LeastMinutes = 5;

    /// <summary>Times farther apart than this are of two incidents, but for "a.m." in the place of "p.m.".</summary>
    private const int MostMinutes = 60;

    /// <summary>The reports of a story that are compared: bounds the work on a story of very many articles.</summary>
    private const int MostReports = 200;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC1007", "One event, two times of day", "time", Severity.Warning)
    {
        Description =
            "Two articles of one story say that its incident happened, or that help was called or came, at times of day that do not meet (\"a little before 8 p.m.\", \"about 8:15 p.m.\"), or that "
            + "the call or the help came before what it was about, or that a flight or train arrived at a time with a.m. and with p.m. Stays silent on times that rounding or an \"about\" brings together, on times more than an hour apart, which are of two "
            + "incidents unless only a.m. and p.m. differ, on other days and streets, and on articles that tell of several incidents.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The shooting on Robin Street in Harrow happened a little before [|8 p.m. on Thursday|], Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said the shooting on Robin Street happened [|about 8:25 p.m. Thursday|]."),
        new(
            ExampleKind.Inconsistent,
            "2024-05-03|The Harrow shooting occurred at [|11:30 p.m. Thursday|] on Robin Street, Captain Nora Feld said.",
            "2024-05-03|Police were called to Robin Street in Harrow at [|11:07 p.m. on Thursday|], Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The shooting on Robin Street in Harrow happened shortly before 8 p.m. on Thursday, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said the shooting on Robin Street happened about 7:50 p.m. Thursday."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The Harrow shooting occurred at 11:05 p.m. Thursday on Robin Street, Captain Nora Feld said.",
            "2024-05-03|Police were called to Robin Street in Harrow at 11:20 p.m. on Thursday, Captain Nora Feld said."),
        new(
            ExampleKind.Consistent,
            "2024-05-03|The shooting on Robin Street in Harrow happened about 8 p.m. on Thursday, Captain Nora Feld said.",
            "2024-05-03|Captain Nora Feld of Harrow said the shooting on Tanner Lane happened about 9 p.m. Thursday."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (IGrouping<int, int> story in context.Graph.ArticlesByStory)
        {
            ClockReport[] reports = [.. story.SelectMany(article => ClockReport.In(context.Graph, article)).Take(MostReports)];
            var reported = new HashSet<(string, string)>();
            foreach ((ClockReport left, ClockReport right) in UnorderedPairs.Of(reports))
            {
                if (AreInConflict(left, right, context.Graph) && reported.Add((left.Time.Timex.Value, right.Time.Timex.Value)))
                {
                    context.Report(Make(left, right, context));
                }
            }
        }
    }

    private static bool AreInConflict(ClockReport a, ClockReport b, FactGraph graph)
    {
        ClockRange left = ClockRange.Of(a.Time.Timex);
        ClockRange right = ClockRange.Of(b.Time.Timex);
        int gap = left.GapTo(right);
        bool otherHalf = left.IsOtherHalfOfDay(right);
        if (a.Article == b.Article || (gap < LeastMinutes && !(a.Subject == b.Subject && ClockRange.AreExact(a.Time.Timex, b.Time.Timex))) || (gap > MostMinutes && !otherHalf) || !ClockReport.MayBeOne(a, b, graph))
        {
            return false;
        }

        // Of arrivals only "a.m." and "p.m." of one day are set against each other: a schedule has one time and the day another.
        if (a.Subject == ClockSubject.Arrival || b.Subject == ClockSubject.Arrival)
        {
            return a.Subject == b.Subject && otherHalf && a.Day.Day is not null && b.Day.Day is not null;
        }

        // Who comes to help may come long after, and some before others.
        if (a.Subject == b.Subject)
        {
            return a.Subject != ClockSubject.Response || otherHalf;
        }

        // A call may come long after, but not before.
        return otherHalf || (a.Subject > b.Subject ? left.IsBefore(right) : right.IsBefore(left));
    }

    private Finding Make(ClockReport a, ClockReport b, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[a.Article];
        ExtractedArticle right = context.Graph.Articles[b.Article];
        FindingSide first = RuleContext.Side(left, a.Time.Span, a.Time.Timex.Value);
        FindingSide second = RuleContext.Side(right, b.Time.Span, b.Time.Timex.Value);
        string what = Words(a.Subject);
        string other = Words(b.Subject);
        return new(
            Descriptor.Id,
            context.Severity,
            ConflictKind.Contradiction,
            $"In one story {what} “{first.Text}” ({left.Article.Id}) and {other} “{second.Text}” ({right.Article.Id}).",
            [first, second])
        {
            Subject = "incident",
            Attribute = Attributes.TimeOfDay,
            Confidence = a.Subject == b.Subject ? Certainty : CertaintyOfOrder,
        };
    }

    private static string Words(ClockSubject subject) => subject switch
    {
        ClockSubject.Incident => "it happened",
        ClockSubject.Call => "help was called",
        ClockSubject.Response => "help came",
        _ => "it arrived",
    };
}
