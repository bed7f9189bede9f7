namespace FactCheck.Articles;

/// <summary>
/// A forward stream that turns a fault of the disk into an early end which is remembered, so that formats need not handle it, and that lets its first
/// characters be looked at.
/// </summary>
internal sealed class GuardedStream(Stream inner) : Stream
{
    private byte[] ahead = [];
    private int aheadStart;

    /// <summary>The fault that ended the stream, or <see langword="null"/>.</summary>
    public IOException? Fault { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first byte within the first 4,096 that is no white space or byte order mark; it stays to be read.</summary>
    public async Task<byte?> PeekAsync(CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[4096];
        int filled = 0;
        int read;
        byte? first = null;
        while (first is null && filled < buffer.Length
            && (read = await ReadInnerAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false)) > 0)
        {
            filled += read;
            first = FirstVisible(buffer.AsSpan(0, filled));
        }

        ahead = buffer[..filled];
        return first;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int held = Math.Min(buffer.Length, ahead.Length - aheadStart);
        if (held == 0)
        {
            return await ReadInnerAsync(buffer, cancellationToken).ConfigureAwait(false);
        }

        ahead.AsMemory(aheadStart, held).CopyTo(buffer);
        aheadStart += held;
        return held;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> ReadInnerAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return Fault is null ? await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) : 0;
        }
        catch (IOException exception)
        {
            Fault = exception;
            return 0;
        }
        catch (UnauthorizedAccessException exception)
        {
            Fault = new IOException(exception.Message, exception);
            return 0;
        }
    }

    private static byte? FirstVisible(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> rest = (bytes.StartsWith(mark) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return rest.IsEmpty || (bytes.Length < 3 && mark.StartsWith(bytes)) ? null : rest[0];
    }
}
