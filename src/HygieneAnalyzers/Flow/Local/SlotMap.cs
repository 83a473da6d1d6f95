using System;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>
/// What every slot holds at one point of a body: a persistent tree, so that a branch shares what it does not change
/// and joining two branches costs only what differs.
/// </summary>
internal sealed class SlotMap
{
    public static readonly SlotMap Empty = new(null);

    private readonly Node? _root;

    private SlotMap(Node? root) => _root = root;

    public OriginSet? this[int slot]
    {
        get
        {
            var node = _root;
            for (var bit = TopBit(slot + 1) >> 1; bit > 0 && node is not null; bit >>= 1)
            {
                node = ((slot + 1) & bit) == 0 ? node.Left : node.Right;
            }

            return node?.Value;
        }
    }

    public SlotMap With(int slot, OriginSet? value) =>
        ReferenceEquals(this[slot], value) ? this : new SlotMap(Set(_root, slot + 1, TopBit(slot + 1) >> 1, value));

    /// <summary>Both maps in one; a value that only one of them has is passed to <paramref name="alone"/>, which knows what the other one means by nothing.</summary>
    public SlotMap Join(SlotMap other, Func<int, OriginSet, OriginSet> alone)
    {
        var joined = Join(_root, other._root, 1, alone);
        return ReferenceEquals(joined, _root) ? this : ReferenceEquals(joined, other._root) ? other : new SlotMap(joined);
    }

    private static int TopBit(int number)
    {
        var bit = 1;
        while (bit <= number >> 1)
        {
            bit <<= 1;
        }

        return bit;
    }

    private static Node Set(Node? node, int index, int bit, OriginSet? value) =>
        bit == 0 ? new Node(value, node?.Left, node?.Right)
        : (index & bit) == 0 ? new Node(node?.Value, Set(node?.Left, index, bit >> 1, value), node?.Right)
        : new Node(node?.Value, node?.Left, Set(node?.Right, index, bit >> 1, value));

    private static Node? Join(Node? a, Node? b, int index, Func<int, OriginSet, OriginSet> alone)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        var value = a?.Value is { } x
            ? b?.Value is { } y ? x.Union(y) : alone(index - 1, x)
            : b?.Value is { } z ? alone(index - 1, z) : null;
        var left = Join(a?.Left, b?.Left, index * 2, alone);
        var right = Join(a?.Right, b?.Right, (index * 2) + 1, alone);
        return Is(a, value, left, right) ? a : Is(b, value, left, right) ? b : new Node(value, left, right);
    }

    private static bool Is(Node? node, OriginSet? value, Node? left, Node? right) =>
        node is not null && ReferenceEquals(node.Value, value) && ReferenceEquals(node.Left, left) && ReferenceEquals(node.Right, right);

    private sealed class Node(OriginSet? value, Node? left, Node? right)
    {
        public OriginSet? Value { get; } = value;

        public Node? Left { get; } = left;

        public Node? Right { get; } = right;
    }
}
