using System.Collections.Immutable;

using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>
/// Fires when a person's age does not fit the date of birth that the same or another article gives: "born in 1950", "60" in an article of 2024, "died in 2010 at the age of 73". Stays silent on
/// hedged ages, on ages of another time, and on two persons of one name as far as the words tell.
/// </summary>
public sealed class FC2007AgesFitBirths : GraphRule
{
    private const double Certainty = 0.85;
    private const int MostOfPerson = 24;

    /// <summary>Ages farther off than this are of a namesake: parent, child, or nobody of the family.</summary>
    private const int NamesakeYears = 15;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC2007", "An age does not fit the birth", "quantity", Severity.Warning)
    {
        Description =
            "A person's age does not fit the year or day of birth: \"born in 1950\" and \"60\" in articles of 2024, \"was born in 1937 and died in 2010 at the age of 70\". An age a year off a full "
            + "date is strained, for a birthday may have passed while the report was written. Stays silent on hedged ages, on ages told of another time, when the publication date is "
            + "not known, and between articles on differences so large that the two are of namesakes.",
    };

    /// <inheritdoc/>
    public override ImmutableArray<RuleExample> Examples { get; } =
    [
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|Marta Quill, [|64|], opened the Harrow museum. Marta Quill was born in [|1950|] in Landford."),
        new(
            ExampleKind.Inconsistent,
            "2024-10-18|The painter Marta Quill was born in [|1937|] in Landford. Marta Quill died in 2010 at the [|age of 68|]."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Marta Quill, 74, opened the Harrow museum. Marta Quill was born in 1950 in Landford."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|The painter Marta Quill was born in 1937 in Landford. Marta Quill died in 2010 at the age of 72."),
        new(
            ExampleKind.Consistent,
            "2024-10-18|Marta Quill, 64, opened the Harrow museum. Her mother was born in 1930 in Landford."),
    ];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ILookup<int, LifeDate> births = Persons(context.Graph, LifeDate.Births);
        if (births.Count == 0)
        {
            return;
        }

        ILookup<int, AgeThen> ages = Persons(context.Graph, AgeThen.In);
        foreach (IGrouping<int, LifeDate> person in births.OrderBy(person => person.Key))
        {
            foreach ((LifeDate birth, AgeThen age, Agreement agreement) in Conflicts(person, ages[person.Key]))
            {
                context.Report(Make(context.Graph.Entities[person.Key].Name, birth, age, agreement, context));
            }
        }
    }

    /// <summary>What the articles tell of the persons, by the number of the person in the graph.</summary>
    private static ILookup<int, T> Persons<T>(FactGraph graph, Func<FactGraph, int, IEnumerable<(int Entity, T Told)>> read) =>
        Enumerable.Range(0, graph.Articles.Length)
            .SelectMany(article => read(graph, article).Select(item => (Node: graph.NodeByMember.GetValueOrDefault((article, item.Entity)), item.Told)))
            .Where(item => item.Node is { Kind: EntityKind.Person })
            .ToLookup(item => item.Node!.Id, item => item.Told);

    /// <summary>One conflict for each pair of values, inside an article rather than between two.</summary>
    private static IEnumerable<(LifeDate Birth, AgeThen Age, Agreement Agreement)> Conflicts(IEnumerable<LifeDate> births, IEnumerable<AgeThen> ages)
    {
        AgeThen[] known = [.. ages.Take(MostOfPerson)];
        return births.Take(MostOfPerson)
            .SelectMany(birth => known.Select(age => (Birth: birth, Age: age, Agreement: age.Against(birth))))
            .Where(pair => pair.Agreement >= Agreement.Strained && (pair.Birth.Article == pair.Age.Article || pair.Age.YearsOff(pair.Birth) < NamesakeYears))
            .GroupBy(pair => (pair.Birth.Time.Timex.Value, pair.Age.Mention.Quantity.Bounds.Nominal))
            .Select(same => same.OrderBy(pair => pair.Birth.Article != pair.Age.Article).First());
    }

    private Finding Make(string person, LifeDate birth, AgeThen age, Agreement agreement, RuleContext context)
    {
        ExtractedArticle left = context.Graph.Articles[birth.Article];
        ExtractedArticle right = context.Graph.Articles[age.Article];
        FindingSide born = RuleContext.Side(left, birth.Time.Span, birth.Time.Timex.Value);
        FindingSide aged = RuleContext.Side(right, age.Mention.Span, age.Mention.Quantity.ToString());
        bool bornFirst = birth.Article != age.Article ? birth.Article < age.Article : birth.Time.Span < age.Mention.Span;
        return new(
            Descriptor.Id,
            context.Severity,
            agreement == Agreement.Strained ? ConflictKind.Strained : ConflictKind.Contradiction,
            $"{person} is said to be born “{born.Text}” ({left.Article.Id}) and to be “{aged.Text}” ({right.Article.Id}) in {age.Then}, when that makes {age.Expected(birth)}.",
            bornFirst ? [born, aged] : [aged, born])
        {
            Subject = person,
            Attribute = Attributes.Age,
            Confidence = Certainty,
        };
    }
}
