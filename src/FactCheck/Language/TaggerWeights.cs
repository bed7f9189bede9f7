namespace FactCheck.Language;

/// <summary>The weights of <see cref="TaggerNetwork"/> as its file holds them; matrices lie in rows of inputs.</summary>
/// <param name="Tags">The tags, by number.</param>
/// <param name="Keys">The keys of the encoder, each of a row.</param>
/// <param name="EmbeddingScales">What the components of each row are multiplied with.</param>
/// <param name="Embeddings">The rows, of <see cref="TaggerNetwork.Encoded"/> components.</param>
/// <param name="VectorMap">From a word vector to the encoder.</param>
/// <param name="EncoderBias">The encoder's constants.</param>
/// <param name="Layer1">From the encoder, place after place of the window, to the first layer.</param>
/// <param name="Bias1">The first layer's constants.</param>
/// <param name="Layer2">From three places of the first layer to the second.</param>
/// <param name="Previous">What each tag before adds to the second layer.</param>
/// <param name="Pair">What each two tags before add to it.</param>
/// <param name="Bias2">The second layer's constants.</param>
/// <param name="Layer3">From the second layer to the tags.</param>
/// <param name="Bias3">The constants of the tags.</param>
internal sealed record TaggerWeights(
    Tag[] Tags,
    uint[] Keys,
    float[] EmbeddingScales,
    sbyte[] Embeddings,
    float[] VectorMap,
    float[] EncoderBias,
    float[] Layer1,
    float[] Bias1,
    float[] Layer2,
    float[] Previous,
    float[] Pair,
    float[] Bias2,
    float[] Layer3,
    float[] Bias3);
