using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

/// <summary>What is laid out many words at a time is what its definition gives word by word.</summary>
public sealed class PairMatrixTests
{
    private const PairRelation Same = PairRelation.Exact | PairRelation.Lemma;

    private static readonly string[] Texts =
    [
        "More than 127 people came to the opening of the old harbour in Millbrook on 3 May 2014, the mayor said.",
        "Some 120 visitors attended when the new port was closed, and the Mayor of Millbrook denied that the harbour had ever opened in May.",
        "The Navy Academy bought three dogs, two cats and a horse; the Military Academy sold them again for 1.2 million dollars.",
        "Dog cat horse.",
        "",
        "!!! ???",
        string.Join(' ', Enumerable.Repeat("The harbour opened and closed in 2014 while the mayor of Millbrook slept badly", 12)),
    ];

    private static IEnumerable<TestCaseData> Pairs() =>
        from claim in Enumerable.Range(0, Texts.Length)
        from evidence in Enumerable.Range(0, Texts.Length)
        select new TestCaseData(claim, evidence);

    [TestCaseSource(nameof(Pairs))]
    public void Lay_EveryWordAgainstEveryWord_IsAsDefined(int first, int second)
    {
        Statement claim = StatementReader.Read(Texts[first]), evidence = StatementReader.Read(Texts[second]);
        var matrix = new PairMatrix();
        matrix.Lay(StatementReader.Read(Texts[^1]), StatementReader.Read(Texts[^1]));

        matrix.Lay(claim, evidence);

        for (int i = 0; i < claim.Count; i++)
        {
            for (int j = 0; j < evidence.Count; j++)
            {
                PairRelation relation = matrix[i, j];
                bool same = claim.Words[i] == evidence.Words[j] || claim.Lemmas[i] == evidence.Lemmas[j];
                bool compared = claim.Has(i, TokenTraits.Content) && evidence.Has(j, TokenTraits.Content) && !same;
                (relation & Same).Should().Be(claim.Words[i] == evidence.Words[j] ? Same : same ? PairRelation.Lemma : PairRelation.None);
                matrix.Same(i).Has(j).Should().Be(same);
                matrix.Neighbours(i).Has(j).Should().Be((relation & PairRelation.Neighbours) != PairRelation.None);
                matrix.Related(i).Has(j).Should().Be((relation & ~PairRelation.Neighbours) != PairRelation.None || matrix.Similarity(i, j) > 0);
                matrix.Similarity(i, j).Should().Be(compared ? Cosine(claim.Vectors[i], evidence.Vectors[j]) : 0);
                (relation & Meaning).Should().Be(compared ? Expected(claim.Senses[i], evidence.Senses[j]) : PairRelation.None);
            }
        }
    }

    [TestCase("More than 45 people came.", "48 people came.", "NumberAbove")]
    [TestCase("More than 45 people came.", "41 people came.", "NumberBelow")]
    [TestCase("More than 45 people came.", "45 people came.", "NumberAtBound")]
    [TestCase("45 people came.", "45 people came.", "None")]
    [TestCase("The fair is on March 18.", "The fair is on March 20.", "NumberAbove")]
    [TestCase("The fair is on March 18.", "The fair is on March 16.", "NumberBelow")]
    public void Lay_Numbers_TellsWhichIsTheLarger(string claim, string evidence, string expected)
    {
        const PairRelation Side = PairRelation.NumberAbove | PairRelation.NumberBelow | PairRelation.NumberAtBound;
        Statement one = StatementReader.Read(claim), other = StatementReader.Read(evidence);
        var matrix = new PairMatrix();

        matrix.Lay(one, other);

        (matrix[one.Quantities[0].End - 1, other.Quantities[0].End - 1] & Side).Should().Be(Enum.Parse<PairRelation>(expected));
    }

    [TestCase("45 people came.", "48 people came.", true)]
    [TestCase("45 people came.", "48 ferries came.", false)]
    public void Lay_Numbers_TellsWhetherTheyCountTheSame(string claim, string evidence, bool expected)
    {
        Statement one = StatementReader.Read(claim), other = StatementReader.Read(evidence);
        var matrix = new PairMatrix();

        matrix.Lay(one, other);

        ((matrix[one.Quantities[0].First, other.Quantities[0].First] & PairRelation.NumberUnit) != PairRelation.None).Should().Be(expected);
    }

    private const PairRelation Meaning =
        PairRelation.Synonym | PairRelation.Antonym | PairRelation.Broader | PairRelation.Narrower | PairRelation.Sibling;

    private static float Cosine(int one, int other) => one >= 0 && other >= 0 ? VectorSimilarity.Of(one, other) : 0;

    private static PairRelation Expected(WordSenses? one, WordSenses? other)
    {
        WordRelation meaning = one is null || other is null ? WordRelation.None : one.To(other);
        return Enum.GetValues<WordRelation>()
            .Where(relation => relation != WordRelation.None && (meaning & relation) != WordRelation.None)
            .Aggregate(PairRelation.None, (all, relation) => all | Enum.Parse<PairRelation>(relation.ToString()));
    }
}
