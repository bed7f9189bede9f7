using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using FactCheck.Learning.Net;

namespace FactCheck.Learning;

/// <summary>
/// Reads and writes files of pair models: a mark, the version of the format, the length and the SHA-256 of what follows, then the card as JSON and the
/// parts of the model. All numbers little-endian.
/// </summary>
internal static class PairModelFile
{
    private const uint Magic = 0x314D5046; // "FPM1"
    private const int Version = 2;
    private const int MostBytes = 1 << 28;

    public static StatementPairModel Read(Stream stream)
    {
        using var outer = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (outer.ReadUInt32() != Magic)
            {
                throw new InvalidDataException("This is no model of statement pairs: write one with 'factcheck train pairs'.");
            }

            int version = outer.ReadInt32();
            if (version != Version)
            {
                throw new InvalidDataException($"The model is of version {version}; this program reads version {Version}. Train it again with 'factcheck train pairs'.");
            }

            return Open(Body(outer));
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The model file is damaged: it ends too early.", exception);
        }
    }

    public static void Write(StatementPairModel model, Stream stream)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(FeaturesKey());
            writer.Write(CardText(model.Card));
            writer.Write(model.Temperature);
            model.Trees.Write(writer);
            writer.Write(model.Net is not null);
            model.Net?.Write(writer);
        }

        byte[] body = memory.ToArray();
        using var outer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        outer.Write(Magic);
        outer.Write(Version);
        outer.Write(body.Length);
        outer.Write(SHA256.HashData(body));
        outer.Write(body);
    }

    private static byte[] Body(BinaryReader reader)
    {
        int length = reader.ReadInt32();
        if (length is < 0 or > MostBytes)
        {
            throw new InvalidDataException("The model file is damaged: its length cannot be.");
        }

        byte[] hash = reader.ReadBytes(SHA256.HashSizeInBytes);
        byte[] body = reader.ReadBytes(length);
        if (body.Length < length)
        {
            throw new EndOfStreamException();
        }

        return SHA256.HashData(body).AsSpan().SequenceEqual(hash) ? body : throw new InvalidDataException("The model file is damaged: its checksum is another.");
    }

    private static StatementPairModel Open(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        if (reader.ReadUInt32() != FeaturesKey())
        {
            throw new InvalidDataException("The model was trained for other features than this program has. Train it again with 'factcheck train pairs'.");
        }

        PairModelCard card = CardOf(reader.ReadString());
        float temperature = reader.ReadSingle();
        if (!float.IsFinite(temperature) || temperature <= 0)
        {
            throw new InvalidDataException("The model file is damaged: its temperature cannot be.");
        }

        var trees = BoostedTrees.Read(reader);
        return new(card, trees, temperature, reader.ReadBoolean() ? PairNetPart.Read(reader) : null);
    }

    /// <summary>Changes with the features' names and order, on which every weight depends.</summary>
    private static uint FeaturesKey() => ExactHash.Of(string.Join(' ', PairFeatures.Names));

    private static string CardText(PairModelCard card)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("kind", card.Kind);
            json.WriteStartArray("inputs");
            foreach (PairModelInput input in card.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("name", input.Name);
                json.WriteNumber("pairs", input.Pairs);
                json.WriteString("sha256", input.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("figures");
            foreach ((string name, double value) in card.Figures)
            {
                json.WriteNumber(name, Math.Round(value, 6));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static PairModelCard CardOf(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            return new()
            {
                Kind = root.GetProperty("kind").GetString()!,
                Inputs =
                [
                    .. root.GetProperty("inputs").EnumerateArray().Select(input =>
                        new PairModelInput(input.GetProperty("name").GetString()!, input.GetProperty("pairs").GetInt32(), input.GetProperty("sha256").GetString()!)),
                ],
                Figures = root.GetProperty("figures").EnumerateObject().ToImmutableSortedDictionary(figure => figure.Name, figure => figure.Value.GetDouble(), StringComparer.Ordinal),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("The model file is damaged: its card cannot be read.", exception);
        }
    }
}
