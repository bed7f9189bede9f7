using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>A name that the model sees: a stretch of tokens, its kind (<see langword="null"/> for other names) and how likely it is, in 0..1.</summary>
internal readonly record struct RecognisedName(int First, int End, EntityKind? Kind, float Probability);

/// <summary>Finds the most likely names of a region, and how likely each is. Reused between regions; not thread-safe.</summary>
internal sealed class NameDecoder(NameModel model)
{
    private const int Labels = NameLabel.Count;

    /// <summary>Longer regions are cut.</summary>
    public const int MostTokens = 128;

    [ThreadStatic]
    private static NameDecoder? latest;

    private readonly float[] scores = new float[MostTokens * Labels];
    private readonly float[] best = new float[MostTokens * Labels];
    private readonly byte[] back = new byte[MostTokens * Labels];
    private readonly byte[] links = new byte[MostTokens];
    private readonly byte[] labels = new byte[MostTokens];
    private readonly float[] forward = new float[MostTokens * Labels];
    private readonly float[] backward = new float[MostTokens * Labels];
    private readonly float[] moves = Exponentials(model.Edges);
    private TokenViews views = new(model.Clusters, NameRecognition.Style);

    /// <summary>A decoder of the thread that asks, to be used before another is asked for.</summary>
    public static NameDecoder For(NameModel model) => latest is { } same && ReferenceEquals(same.Model, model) ? same : latest = new(model);

    /// <summary>A list to put names into, kept so that its room is not asked for with every article.</summary>
    public List<RecognisedName> Found { get; } = [];

    private NameModel Model => model;

    /// <summary>The words met so far, as the manner <paramref name="style"/> weighs them.</summary>
    public TokenViews ViewsFor(int style) => views.Style == style ? views : views = new(model.Clusters, style);

    /// <summary>Adds the names of <paramref name="region"/>, which has at most <see cref="MostTokens"/> tokens.</summary>
    public void Decode(NameTokens tokens, NameFeatures source, TokenRange region, TokenRange sentence, List<RecognisedName> found)
    {
        int n = region.Length;
        source.Enter(region);
        Span<short> sums = stackalloc short[NameModel.Stride];
        for (int i = 0; i < n; i++)
        {
            sums.Clear();
            source.Sum(region.First + i, sentence, model, sums);
            model.Score(sums, scores.AsSpan(i * Labels, Labels));
            links[i] = NameLink.Of(tokens, region.First + i);
        }

        FindBest(n);
        if (labels.AsSpan(0, n).ContainsAnyExcept(NameLabel.Outside))
        {
            SumUp(n);
            AddNames(region, found);
        }
    }

    private void AddNames(TokenRange region, List<RecognisedName> found)
    {
        for (int i = 0; i < region.Length; i++)
        {
            if (!NameLabel.Begins(labels[i]))
            {
                continue;
            }

            int end = i + 1;
            float probability = Probability(i, labels[i]);
            while (end < region.Length && labels[end] == labels[i] + 1)
            {
                probability = MathF.Min(probability, Probability(end, labels[end]));
                end++;
            }

            found.Add(new(region.First + i, region.First + end, NameLabel.KindOf(labels[i]), probability));
            i = end - 1;
        }
    }

    private float Probability(int i, int label)
    {
        float value = forward[(i * Labels) + label] * backward[(i * Labels) + label];
        float total = 0;
        for (int other = 0; other < Labels; other++)
        {
            total += forward[(i * Labels) + other] * backward[(i * Labels) + other];
        }

        return total > 0 ? value / total : 0;
    }

    private void FindBest(int n)
    {
        for (int label = 0; label < Labels; label++)
        {
            best[label] = scores[label] + (NameLabel.MayFollow(NameLabel.Outside, label) ? 0 : -1e4f);
        }

        for (int i = 1; i < n; i++)
        {
            ReadOnlySpan<float> edges = model.Edges.AsSpan(links[i] * Labels * Labels, Labels * Labels);
            for (int to = 0; to < Labels; to++)
            {
                int top = 0;
                float value = float.NegativeInfinity;
                for (int from = 0; from < Labels; from++)
                {
                    float sum = best[((i - 1) * Labels) + from] + edges[(from * Labels) + to];
                    if (sum > value)
                    {
                        value = sum;
                        top = from;
                    }
                }

                best[(i * Labels) + to] = value + scores[(i * Labels) + to];
                back[(i * Labels) + to] = (byte)top;
            }
        }

        int last = 0;
        for (int label = 1; label < Labels; label++)
        {
            last = best[((n - 1) * Labels) + label] > best[((n - 1) * Labels) + last] ? label : last;
        }

        for (int i = n - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = back[(i * Labels) + last];
        }
    }

    // Forward and backward sums over all label sequences, scaled at each token so that they stay within range.
    private void SumUp(int n)
    {
        for (int i = 0; i < n; i++)
        {
            float top = float.NegativeInfinity;
            for (int label = 0; label < Labels; label++)
            {
                top = MathF.Max(top, scores[(i * Labels) + label]);
            }

            float total = 0;
            for (int to = 0; to < Labels; to++)
            {
                float sum = i == 0 && NameLabel.MayFollow(NameLabel.Outside, to) ? 1 : 0;
                for (int from = 0; from < Labels && i > 0; from++)
                {
                    sum += forward[((i - 1) * Labels) + from] * moves[(links[i] * Labels * Labels) + (from * Labels) + to];
                }

                // The scores are kept as their exponentials for the way back.
                float emission = MathF.Exp(scores[(i * Labels) + to] - top);
                scores[(i * Labels) + to] = emission;
                forward[(i * Labels) + to] = sum * emission;
                total += sum * emission;
            }

            for (int to = 0; to < Labels; to++)
            {
                forward[(i * Labels) + to] /= MathF.Max(total, 1e-30f);
            }
        }

        backward.AsSpan((n - 1) * Labels, Labels).Fill(1);
        for (int i = n - 2; i >= 0; i--)
        {
            float total = 0;
            for (int from = 0; from < Labels; from++)
            {
                float sum = 0;
                for (int to = 0; to < Labels; to++)
                {
                    sum += moves[(links[i + 1] * Labels * Labels) + (from * Labels) + to] * scores[((i + 1) * Labels) + to] * backward[((i + 1) * Labels) + to];
                }

                backward[(i * Labels) + from] = sum;
                total += sum;
            }

            for (int from = 0; from < Labels; from++)
            {
                backward[(i * Labels) + from] /= MathF.Max(total, 1e-30f);
            }
        }
    }

    private static float[] Exponentials(float[] edges)
    {
        float[] found = new float[edges.Length];
        for (int i = 0; i < edges.Length; i++)
        {
            found[i] = MathF.Exp(edges[i]);
        }

        return found;
    }
}
