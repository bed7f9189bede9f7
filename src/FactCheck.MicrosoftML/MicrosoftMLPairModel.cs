using System.Collections.Concurrent;

using FactCheck.Learning;
using FactCheck.Learning.Training;

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace FactCheck.MicrosoftML;

/// <summary>
/// A judge of statement pairs trained and run by ML.NET over the features of <see cref="PairFeatures"/>. Thread-safe: each judgement borrows a prediction
/// engine of its own, since one engine serves one thread at a time.
/// </summary>
public sealed class MicrosoftMLPairModel : IStatementPairModel, IDisposable
{
    private const int Labels = 3;

    private readonly MLContext context;
    private readonly ITransformer model;
    private readonly DataViewSchema schema;
    private readonly ConcurrentBag<PredictionEngine<PairRow, PairScore>> idle = [];

    private MicrosoftMLPairModel(MLContext context, ITransformer model, DataViewSchema schema)
    {
        this.context = context;
        this.model = model;
        this.schema = schema;
    }

    /// <inheritdoc/>
    public string Name => "ML.NET";

    /// <summary>Trains a model. One thread and a fixed seed: the same pairs give the same model.</summary>
    /// <param name="pairs">The pairs to learn from; at least one.</param>
    /// <param name="learner">The learner.</param>
    /// <param name="seed">The seed of all chance.</param>
    /// <exception cref="ArgumentException">There are no pairs.</exception>
    public static MicrosoftMLPairModel Train(IReadOnlyCollection<LabelledPair> pairs, PairLearner learner, int seed = 17)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            throw new ArgumentException("There are no pairs to learn from.", nameof(pairs));
        }

        var context = new MLContext(seed);
        IDataView rows = context.Data.LoadFromEnumerable(pairs.Select(RowOf).ToArray(), PairRow.Schema());
        ITransformer model = learner == PairLearner.FastTree ? TreeTrainer(context, seed).Fit(rows) : RegressionTrainer(context).Fit(rows);
        return new(context, model, rows.Schema);
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no model of ML.NET, or one for other features.</exception>
    public static MicrosoftMLPairModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var context = new MLContext(17);
        ITransformer model;
        DataViewSchema schema;
        try
        {
            model = context.Model.Load(stream, out schema);
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException("This is no model of ML.NET, or it is damaged.", exception);
        }

        return schema?.GetColumnOrNull(nameof(PairRow.Features))?.Type is VectorDataViewType { Size: var size } && size == PairFeatures.Count
            ? new(context, model, schema)
            : throw new InvalidDataException($"The model was not trained on the {PairFeatures.Count} features that this program has. Train it again.");
    }

    /// <summary>Writes the model as a zip of ML.NET.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        context.Model.Save(model, schema, stream);
    }

    /// <inheritdoc/>
    public PairJudgement Judge(StatementPair pair)
    {
        PairRow row = PairRow.Of(pair);
        if (!idle.TryTake(out PredictionEngine<PairRow, PairScore>? engine))
        {
            engine = context.Model.CreatePredictionEngine<PairRow, PairScore>(model, ignoreMissingColumns: true, inputSchemaDefinition: PairRow.Schema());
        }

        try
        {
            return JudgementOf(engine.Predict(row).Score);
        }
        finally
        {
            idle.Add(engine);
        }
    }

    /// <summary>Lets go of the prediction engines.</summary>
    public void Dispose()
    {
        while (idle.TryTake(out PredictionEngine<PairRow, PairScore>? engine))
        {
            engine.Dispose();
        }
    }

    private static PairRow RowOf(LabelledPair pair)
    {
        PairRow row = PairRow.Of(pair.Pair);
        row.Label = (uint)pair.Label;
        row.Weight = (float)pair.Weight;
        return row;
    }

    private static IEstimator<ITransformer> RegressionTrainer(MLContext context) =>
        context.Transforms.NormalizeMeanVariance(nameof(PairRow.Features))
            .Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
            {
                LabelColumnName = nameof(PairRow.Label),
                FeatureColumnName = nameof(PairRow.Features),
                ExampleWeightColumnName = nameof(PairRow.Weight),
                NumberOfThreads = 1,
            }));

    private static IEstimator<ITransformer> TreeTrainer(MLContext context, int seed) =>
        context.MulticlassClassification.Trainers.OneVersusAll(
            context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
            {
                LabelColumnName = nameof(PairRow.Label),
                FeatureColumnName = nameof(PairRow.Features),
                ExampleWeightColumnName = nameof(PairRow.Weight),
                NumberOfThreads = 1,
                Seed = seed,
            }),
            labelColumnName: nameof(PairRow.Label));

    /// <summary>Probabilities of scores that may not sum to one; equal ones when a learner has no answer.</summary>
    private static PairJudgement JudgementOf(float[] scores)
    {
        double[] shares = [.. Enumerable.Range(0, Labels).Select(label => label < scores.Length && float.IsFinite(scores[label]) ? Math.Max(0, scores[label]) : 0)];
        double sum = shares.Sum();
        return sum > 0
            ? new(shares[(int)PairLabel.Supports] / sum, shares[(int)PairLabel.Refutes] / sum, shares[(int)PairLabel.Neutral] / sum)
            : new(1.0 / Labels, 1.0 / Labels, 1.0 / Labels);
    }
}
