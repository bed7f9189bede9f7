using System.Runtime.CompilerServices;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Learning;

/// <summary>A number of the claim beside one of the evidence.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Kind">How well their kinds fit, 0 to 1.</param>
/// <param name="Unit">How well their units fit, 0 to 1.</param>
/// <param name="Context">The share of rare words around them that they have in common, 0 to 1.</param>
/// <param name="Closeness">1 when the values are the same, towards 0 the further they are apart.</param>
/// <param name="Margin">How far, as a share, the evidence's value lies beyond the claim's bound; negative when below it.</param>
internal readonly record struct QuantityMatch(QuantityRelation Relation, float Kind, float Unit, float Context, float Closeness, float Margin)
{
    private const int Reach = 6;

    /// <summary>How likely the two are about one thing, by all of them together.</summary>
    public float Score => (1.2f * Kind) + Unit + (1.5f * Context) + (0.8f * Closeness)
        + (Relation switch { QuantityRelation.Equal => 0.6f, QuantityRelation.Within => 0.2f, QuantityRelation.Unknown => -1f, _ => 0f });

    /// <summary>How much the answer turns on the two: most where they surely are about one thing and clash.</summary>
    public float Firmness => Score * (Relation switch { QuantityRelation.Outside => 2f, QuantityRelation.Overlap => 1f, _ => 0.1f });

    /// <summary>Compares number <paramref name="left"/> of the claim with <paramref name="right"/> of the evidence.</summary>
    public static QuantityMatch Of(Statement claim, int left, Statement evidence, int right)
    {
        PairQuantity one = claim.Quantities[left];
        PairQuantity other = evidence.Quantities[right];
        float kind = KindFit(one, other);
        if (kind <= 0)
        {
            return default;
        }

        QuantityRelation relation = one.IsCalendar ? Calendar(one, other) : one.Kind == PairQuantityKind.Score ? Scores(one, other) : Amounts(one.Bounds, other.Bounds);
        (float closeness, float margin) = one.IsCalendar ? DateDistance(one, other) : Distance(one.Bounds.Nominal, other.Bounds.Nominal);
        return new(relation, kind, UnitFit(one, other), ContextFit(claim, one, evidence, other), closeness, margin);
    }

    private static float KindFit(PairQuantity one, PairQuantity other)
    {
        if (one.IsCalendar || other.IsCalendar)
        {
            return one.IsCalendar != other.IsCalendar ? 0 : one.Kind == other.Kind ? 1 : 0.8f;
        }

        if (one.Kind == other.Kind)
        {
            return 1;
        }

        if (IsOfHundred(one) && IsOfHundred(other))
        {
            return 0.9f;
        }

        return (IsPlain(one.Kind), IsPlain(other.Kind)) switch
        {
            (true, true) => 0.7f,
            (true, false) or (false, true) when one.Kind != PairQuantityKind.Score && other.Kind != PairQuantityKind.Score => 0.4f,
            _ => 0,
        };

        static bool IsOfHundred(PairQuantity quantity) =>
            quantity.Kind == PairQuantityKind.Percent || (quantity.Kind == PairQuantityKind.Rating && quantity.Unit == RatingReader.OfHundred);

        static bool IsPlain(PairQuantityKind kind) => kind is PairQuantityKind.Number or PairQuantityKind.Count or PairQuantityKind.Ordinal;
    }

    private static float UnitFit(PairQuantity one, PairQuantity other)
    {
        if (one.IsCalendar || one.Unit == other.Unit)
        {
            return 1;
        }

        if (one.UnitVector < 0 || other.UnitVector < 0)
        {
            return one.Unit == 0 || other.Unit == 0 ? 0.4f : 0;
        }

        return Math.Clamp(VectorSimilarity.Of(one.UnitVector, other.UnitVector), 0, 0.9f);
    }

    private static QuantityRelation Calendar(PairQuantity claim, PairQuantity evidence)
    {
        if (claim.IsPlaced && evidence.IsPlaced)
        {
            return Amounts(claim.Bounds, evidence.Bounds);
        }

        if (claim.Date.Month is not null && evidence.Date.Month is not null)
        {
            return Amounts(claim.OfYear, evidence.OfYear);
        }

        return claim.Date.CompareTo(evidence.Date) switch
        {
            Agreement.Same => QuantityRelation.Equal,
            Agreement.Conflicting => QuantityRelation.Outside,
            _ => claim.Date.Month is null && claim.Date.Day is null ? QuantityRelation.Within : QuantityRelation.Overlap,
        };
    }

    private static QuantityRelation Scores(PairQuantity claim, PairQuantity evidence)
    {
        (double First, double? Second) one = (claim.Bounds.Nominal, claim.Second), other = (evidence.Bounds.Nominal, evidence.Second);
        return one == other || (one.First.Equals(other.Second) && other.First.Equals(one.Second)) ? QuantityRelation.Equal : QuantityRelation.Outside;
    }

    private static QuantityRelation Amounts(Bounds claim, Bounds evidence)
    {
        if (claim.Lower.Equals(evidence.Lower) && claim.Upper.Equals(evidence.Upper))
        {
            return QuantityRelation.Equal;
        }

        if (Beyond(claim, evidence) || Beyond(evidence, claim))
        {
            return IsRounding(claim, evidence) ? QuantityRelation.Within : QuantityRelation.Outside;
        }

        return claim.Contains(evidence) ? QuantityRelation.Within : QuantityRelation.Overlap;
    }

    /// <summary>Whether all of <paramref name="upper"/> lies above <paramref name="lower"/>: "more than 127" begins above 127 itself.</summary>
    private static bool Beyond(Bounds lower, Bounds upper) =>
        upper.Lower > lower.Upper || (upper.Lower.Equals(lower.Upper) && !upper.Equals(lower) && (upper.Hedge == Hedge.MoreThan || lower.Hedge is Hedge.LessThan or Hedge.Nearly));

    /// <summary>"1.2 million" and "1,234,567": a plain number of few digits that the other rounds to.</summary>
    private static bool IsRounding(Bounds claim, Bounds evidence) =>
        claim.IsPoint && evidence.IsPoint && claim.Compare(evidence) is Agreement.Same or Agreement.Compatible;

    private static (float Closeness, float Margin) Distance(double claim, double evidence)
    {
        double size = Math.Max(Math.Abs(claim), Math.Abs(evidence));
        if (!double.IsFinite(claim) || !double.IsFinite(evidence))
        {
            return (0, 0);
        }

        double share = size > 0 ? (evidence - claim) / size : 0;
        return ((float)(1 / (1 + (8 * Math.Abs(share)))), (float)share);
    }

    private static (float Closeness, float Margin) DateDistance(PairQuantity claim, PairQuantity evidence) =>
        Days(claim, evidence) is { } days
            ? ((float)(1 / (1 + (Math.Abs(days) / 365))), (float)Math.Clamp(days / 3650, -1, 1))
            : (0.2f, 0);

    /// <summary>By how many days the evidence's date is later than the claim's; <see langword="null"/> where that cannot be told. Days without a year are taken to be of one year.</summary>
    public static double? Days(PairQuantity claim, PairQuantity evidence)
    {
        bool arePlaced = claim.IsPlaced && evidence.IsPlaced, haveMonths = claim.Date.Month is not null && evidence.Date.Month is not null;
        if (claim.IsPlaced != evidence.IsPlaced && !haveMonths)
        {
            return null;
        }

        double days = haveMonths && !arePlaced ? evidence.OfYear.Nominal - claim.OfYear.Nominal : evidence.Bounds.Nominal - claim.Bounds.Nominal;
        return double.IsFinite(days) ? days : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float ContextFit(Statement claim, PairQuantity one, Statement evidence, PairQuantity other)
    {
        float common = 0, all = 0;
        for (int i = Math.Max(0, one.First - Reach); i < Math.Min(claim.Count, one.End + Reach); i++)
        {
            if (!claim.Has(i, TokenTraits.Content) || claim.Has(i, TokenTraits.Number))
            {
                continue;
            }

            float weight = claim.Rarity[i] / (1 + (0.2f * Math.Max(one.First - i, i - one.End)));
            all += weight;
            common += Stands(claim.Lemmas[i], claim.Stems[i], evidence, other) ? weight : 0;
        }

        return all > 0 ? common / all : 0.5f;
    }

    private static bool Stands(uint lemma, uint stem, Statement evidence, PairQuantity near)
    {
        for (int j = Math.Max(0, near.First - Reach); j < Math.Min(evidence.Count, near.End + Reach); j++)
        {
            if (evidence.Lemmas[j] == lemma || (stem != 0 && evidence.Stems[j] == stem))
            {
                return true;
            }
        }

        return false;
    }
}
