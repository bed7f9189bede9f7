using FactCheck.Learning;

using Microsoft.ML.Data;

namespace FactCheck.MicrosoftML;

/// <summary>A pair as ML.NET sees it.</summary>
internal sealed class PairRow
{
    /// <summary>The features of the pair.</summary>
    public float[] Features { get; set; } = [];

    /// <summary>The label as a key, counted from 0.</summary>
    [KeyType(3)]
    public uint Label { get; set; }

    /// <summary>How much the pair counts in training.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>The schema of a row: the length of the features is known at run time only.</summary>
    public static SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(PairRow));
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, PairFeatures.Count);
        return schema;
    }

    /// <summary>The row of a pair without a label.</summary>
    public static PairRow Of(StatementPair pair)
    {
        var row = new PairRow { Features = new float[PairFeatures.Count] };
        PairFeatures.Write(pair, row.Features);
        return row;
    }
}

/// <summary>What ML.NET answers: a score a label, in the order of the keys.</summary>
internal sealed class PairScore
{
    /// <summary>The scores.</summary>
    public float[] Score { get; set; } = [];
}
